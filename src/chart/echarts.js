// The part of ECharts that the shape of a result needs: the entry from which the build makes the bundle that is
// fetched when a chart is first shown. The only renderer is SVG, so that text is text, print is
// sharp, and colours follow the style sheet.
import { init, use } from "echarts/core";
import { LineChart, ScatterChart } from "echarts/charts";
import { GridSimpleComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([LineChart, ScatterChart, GridSimpleComponent, SVGRenderer]);

export { init };
