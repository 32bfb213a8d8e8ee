//! The results and the region's page.

use survey::Criterion;
use text::{Words, figures, results, shell, submit};

use super::{Part, Person};
use crate::eventually;

impl Person {
    /// Waits for one's own overall index.
    pub async fn see_own_result(&self, index: u8) {
        self.see_heading(self.say(shell::RESULTS)).await;
        let script =
            "return document.querySelector('#main')?.innerText.match(/\\d+/g)?.map(Number) ?? []";
        eventually(&format!("the index {index}"), async || {
            let numbers: Vec<f64> = self.try_script(script, Vec::new()).await?;
            if numbers.contains(&f64::from(index)) {
                Ok(())
            } else {
                Err(format!("{numbers:?}"))
            }
        })
        .await;
    }

    /// Waits for the figures of the example, which carry its mark.
    pub async fn see_comparison(&self) {
        self.see(self.say(figures::EXAMPLE)).await;
    }

    /// Chooses how the figures of one's result are shown.
    pub async fn choose_view(&self, view: Words) {
        self.click(Part::Radio, self.say(view)).await;
    }

    /// Opens the way on by which the response is given, and shows its code.
    pub async fn show_code(&self) {
        self.click(Part::Button, self.say(submit::TITLE)).await;
        self.click(Part::Button, self.say(submit::SHOW_CODE)).await;
    }

    /// Opens the row of a criterion.
    pub async fn open_row(&self, criterion: Criterion) {
        let number = criterion.number();
        let script =
            format!("document.querySelector('#row-{number} summary').click(); return null");
        let _: () = self.script(&script, Vec::new()).await;
    }

    /// Waits until marks or a chart are drawn.
    pub async fn see_chart(&self) {
        let script = "return document.querySelectorAll('figure [role=img] svg *').length";
        eventually("a chart", async || {
            let drawn: usize = self.try_script(script, Vec::new()).await?;
            if drawn > 20 {
                Ok(())
            } else {
                Err(format!("{drawn} shapes are drawn"))
            }
        })
        .await;
    }

    /// How many charts there are, drawn or half drawn.
    pub async fn charts(&self) -> usize {
        let script = "return document.querySelectorAll('figure .picture svg').length";
        self.script(script, Vec::new()).await
    }

    /// Chooses the table of one's result, and waits until it has a row for each criterion.
    pub async fn see_table(&self) {
        self.choose_view(results::TABLE).await;
        eventually("a table of the criteria", async || {
            let rows = self.all(Part::RowHeader, None).await.len();
            if rows >= Criterion::COUNT {
                Ok(())
            } else {
                Err(format!("{rows} rows have a heading"))
            }
        })
        .await;
    }
}
