//! Where a picture is looked at, saved and sent.

use leptos::{prelude::*, task::spawn_local};

use super::{
    anew::anew, own_tab::own_tab_because, radio_group::radio_group, take_picture::PictureContent,
};
use crate::{
    browser::{
        picture::{self, PictureFile},
        share::Shared,
    },
    chart::{self, ChartUnavailable},
    ui::{chunks, state::State},
};
use ::marks::Ink;
use ::picture::{Content, Form, svg};
use text::{Language, Words, names::in_file_name, notices, picture as words};

/// In which ECharts draws a shape, in CSS pixels; it is enlarged afterwards.
const SHAPE: [u16; 2] = [520, 300];

/// How far a picture has come.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Drawing,
    /// The library that draws the shape did not come.
    ShapeMissing,
    Here {
        has_png: bool,
        can_be_shared: bool,
    },
}

/// A picture in one form.
struct Drawn {
    svg: Option<PictureFile>,
    /// None where the browser makes none.
    png: Option<PictureFile>,
}

#[derive(Clone, Copy)]
struct Panel {
    state: State,
    id: &'static str,
    content: StoredValue<PictureContent>,
    form: RwSignal<Form>,
    stage: RwSignal<Stage>,
    /// Of the picture that is shown.
    address: RwSignal<String>,
    drawn: StoredValue<Option<Drawn>, LocalStorage>,
    said: RwSignal<Option<String>>,
    language: Language,
}

/// The picture, its forms and what can be done with it. It is drawn at once and not when a button is
/// pressed, so that the system's sheet opens in the press.
pub fn panel(
    state: State,
    id: &'static str,
    content: PictureContent,
    language: Language,
) -> AnyView {
    let panel = Panel {
        state,
        id,
        content: StoredValue::new(content),
        form: RwSignal::new(Form::default()),
        stage: RwSignal::new(Stage::Drawing),
        address: RwSignal::new(String::new()),
        drawn: StoredValue::new_local(None),
        said: RwSignal::new(None),
        language,
    };
    panel.draw();
    panel.view()
}

impl Panel {
    fn say(self, words: Words) -> &'static str {
        words.in_language(self.language)
    }

    fn view(self) -> AnyView {
        let title = self
            .content
            .with_value(|content| content.picture.title.clone());
        let shown = anew(move || match self.stage.get() {
            Stage::Drawing => self.note(words::DRAWING),
            Stage::ShapeMissing => self.missing(),
            Stage::Here {
                has_png,
                can_be_shared,
            } => self.here(&title, has_png, can_be_shared),
        });
        view! {
            <p>{self.say(words::WHAT_INSIDE)}</p>
            {self.forms()}
            {shown}
            <p role="status">{move || self.said.get()}</p>
            {own_tab_because(self.state, words::OWN_TAB_WHY, self.language)}
        }
        .into_any()
    }

    fn forms(self) -> impl IntoView {
        let name = |form| match form {
            Form::Upright => self.say(words::UPRIGHT),
            Form::Wide => self.say(words::WIDE),
        };
        radio_group(
            self.id,
            self.say(words::FORM),
            Form::ALL.map(|form| (form, name(form), None)),
            move || self.form.get(),
            move |form| {
                self.form.set(form);
                self.said.set(None);
                self.draw();
            },
        )
    }

    fn note(self, words: Words) -> AnyView {
        view! { <p class="hint">{self.say(words)}</p> }.into_any()
    }

    fn missing(self) -> AnyView {
        view! {
            <div class="problem">
                <p>{self.say(words::SHAPE_MISSING)}</p>
                <button type="button" on:click=move |_| self.draw()>
                    {self.say(notices::TRY_AGAIN)}
                </button>
            </div>
        }
        .into_any()
    }

    fn here(self, title: &str, has_png: bool, can_be_shared: bool) -> AnyView {
        let [width, height] = self.form.get_untracked().size();
        let no_png = (!has_png)
            .then(|| view! { <p class="notice">{self.say(words::NO_PNG)}</p> }.into_any());
        let png = has_png.then(|| {
            view! {
                <button type="button" class="primary" on:click=move |_| self.download(true)>
                    {self.say(words::DOWNLOAD_PNG)}
                </button>
            }
            .into_any()
        });
        let share = can_be_shared.then(|| {
            view! {
                <button type="button" on:click=move |_| self.share()>
                    {self.say(words::SHARE)}
                </button>
            }
            .into_any()
        });
        view! {
            <img
                class="picture-preview"
                src=self.address.get_untracked()
                alt=title.to_owned()
                width=width
                height=height
            />
            {no_png}
            <p class="actions">
                {png}
                <button type="button" on:click=move |_| self.download(false)>
                    {self.say(words::DOWNLOAD_SVG)}
                </button>
                {share}
            </p>
        }
        .into_any()
    }

    /// Draws the picture in the form that is chosen now.
    fn draw(self) {
        let form = self.form.get_untracked();
        self.stage.set(Stage::Drawing);
        spawn_local(async move {
            let Some(content) = self.content.try_get_value() else {
                return;
            };
            let drawn = drawing(content, form).await;
            // The person may have chosen the other form meanwhile, or gone on.
            if self.form.try_get_untracked() != Some(form) {
                return;
            }
            let Ok(text) = drawn else {
                self.stage.try_set(Stage::ShapeMissing);
                return;
            };
            let png = picture::png_file(&text, form.size()).await.ok();
            if self.form.try_get_untracked() == Some(form) {
                self.show(&text, png);
            }
        });
    }

    fn show(self, text: &str, png: Option<PictureFile>) {
        let svg = picture::svg_file(text);
        let file = png.as_ref().or(svg.as_ref());
        let name = self.file_name(png.is_some());
        let stage = Stage::Here {
            has_png: png.is_some(),
            can_be_shared: file.is_some_and(|file| file.can_be_shared(&name)),
        };
        self.drawn.try_set_value(Some(Drawn { svg, png }));
        self.address.try_set(picture::address(text));
        self.stage.try_set(stage);
    }

    fn file_name(self, is_png: bool) -> String {
        let names =
            |content: &PictureContent| [in_file_name(&content.place), content.file_name.to_owned()];
        let names = self.content.with_value(names);
        let names: Vec<_> = names.into_iter().filter(|name| !name.is_empty()).collect();
        let name = names.join("-");
        let form = match self.form.get_untracked() {
            Form::Upright => "1200x1500",
            Form::Wide => "1600x900",
        };
        let ending = if is_png { ".png" } else { ".svg" };
        ["kumppanuusmittari-", &name, "-", form, ending].concat()
    }

    fn file(self, is_png: bool) -> Option<PictureFile> {
        self.drawn.with_value(|drawn| {
            let drawn = drawn.as_ref()?;
            let file = if is_png { &drawn.png } else { &drawn.svg };
            file.clone()
        })
    }

    fn download(self, is_png: bool) {
        let name = self.file_name(is_png);
        let offered = self.file(is_png).map(|file| file.download(&name));
        let words = match offered {
            Some(Ok(())) => words::DOWNLOADED,
            _ => words::NOT_DOWNLOADED,
        };
        self.said
            .set(Some(words.with(self.language, &[("name", &name)])));
    }

    /// Nothing waits for the sheet, which on some devices never comes to an end.
    fn share(self) {
        let png = self.file(true);
        let name = self.file_name(png.is_some());
        let Some(file) = png.or_else(|| self.file(false)) else {
            return;
        };
        self.said.set(None);
        spawn_local(async move {
            let words = match file.share(&name).await {
                Shared::Cancelled => None,
                Shared::Sent => Some(words::SHARED),
                Shared::NotNow => Some(words::SHARE_AGAIN),
                Shared::Refused => Some(words::NOT_SHARED),
            };
            let said = words.map(|words| self.say(words).to_owned());
            self.said.try_set(said);
        });
    }
}

/// The text of the picture, with its shape where it has one.
async fn drawing(content: PictureContent, form: Form) -> Result<String, ChartUnavailable> {
    let mut whole = content.picture;
    if let (Some(drawing), Content::Shape(shape)) = (content.shape, &mut whole.content) {
        let options = chunks::chart_options(drawing, &Ink::PAPER).await?;
        shape.drawn = chart::svg_text(&options, SHAPE).await?;
        shape.size = SHAPE;
    }
    Ok(svg(&whole, form))
}
