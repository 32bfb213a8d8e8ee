//! Prints what the build puts in the places of `index.html`: a JSON object of HTML by the name of its
//! place.

fn main() -> serde_json::Result<()> {
    let places: serde_json::Map<_, _> = kumppanuusmittari::ui::static_screens::places()
        .into_iter()
        .map(|(name, html)| (name.to_owned(), html.into()))
        .collect();
    println!("{}", serde_json::to_string(&places)?);
    Ok(())
}
