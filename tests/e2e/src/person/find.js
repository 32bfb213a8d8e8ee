// Finds what a person perceives: a role, a name, and that it is there to be used.
// Arguments: role, name (null: any), whether the name may be a part of the whole.
// An approximation of the browsers' own computation; axe checks names by the whole algorithm.
const [role, name, part] = arguments;
const roles = {
  alert: "[role=alert]",
  button: "button, [role=button], summary, input[type=button]",
  cell: "td, [role=cell]",
  checkbox: "input[type=checkbox]",
  columnheader: "thead th, th[scope=col]",
  combobox: "[role=combobox], select",
  dialog: "dialog, [role=dialog], [role=alertdialog]",
  figure: "figure",
  group: "fieldset, [role=group], [role=radiogroup], details",
  heading: "h1, h2, h3, h4, h5, h6",
  link: "a[href]",
  listbox: "[role=listbox]",
  main: "main",
  navigation: "nav",
  option: "[role=option], option",
  radio: "input[type=radio]",
  region: "section",
  row: "tr",
  rowheader: "tbody th, th[scope=row]",
  status: "[role=status]",
  table: "table",
};
const clean = (text) => (text || "").replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " ").trim();
const own = (element) => clean(element.innerText ?? element.textContent);
const named = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return clean(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return clean(label);
  if (element.labels?.length) return clean([...element.labels].map(own).join(" "));
  const title = element.querySelector(":scope > legend, :scope > caption, :scope > figcaption");
  if (title) return own(title);
  return own(element) || clean(element.title);
};
const usable = (element) =>
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === "visible" &&
  !element.closest("[aria-hidden=true], [inert], [hidden]");
const modal = [...document.querySelectorAll("dialog")].find((dialog) => dialog.matches(":modal"));
const found = [...(modal ?? document).querySelectorAll(roles[role])].filter(usable);
return found.filter((element) => {
  if (name === null) return true;
  return part ? named(element).includes(clean(name)) : named(element) === clean(name);
});
