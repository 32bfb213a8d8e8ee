//! A field for a line of free text. What does not fit stays to be seen until it is shortened.

use leptos::prelude::*;

use super::Context;
use plan::{Line, Target};
use survey::Criterion;
use text::{Words, plan as words};

/// From so many characters on it is told how many more there may be.
const TOLD_FROM: usize = Line::MOST - 20;

/// What was written beyond the end of a field, by the field's id, as long as the page is open.
#[derive(Clone, Copy)]
pub struct Drafts(StoredValue<Vec<(String, String)>>);

impl Default for Drafts {
    fn default() -> Self {
        Self(StoredValue::new(Vec::new()))
    }
}

impl Drafts {
    fn keep(self, id: &str, text: &str) {
        self.0.update_value(|drafts| {
            drafts.retain(|(known, _)| known != id);
            if Line::count(text) > Line::MOST {
                drafts.push((id.to_owned(), text.to_owned()));
            }
        });
    }

    /// The draft of a field, where what is saved of it is still what stands there.
    fn of(self, id: &str, saved: &str) -> Option<String> {
        self.0.with_value(|drafts| {
            let (_, draft) = drafts.iter().find(|(known, _)| known == id)?;
            (Line::typed(draft).as_str() == saved).then(|| draft.clone())
        })
    }
}

/// What a field is about.
pub struct Field {
    pub criterion: Criterion,
    pub name: &'static str,
    pub label: Words,
    /// What a person reads in it.
    pub read: fn(&Target, Context) -> String,
    pub write: fn(&mut Target, &str),
    /// What describes it besides.
    pub hint_id: Option<String>,
}

/// The field. What another tab writes in it shows; what is written here is left as it is.
pub fn field(context: Context, field: Field) -> AnyView {
    let Field {
        criterion,
        name,
        label,
        read,
        write,
        hint_id,
    } = field;
    let id = [name, "-", &criterion.number().to_string()].concat();
    let target = context.target(criterion);
    let saved = move || target.with(|it| it.as_ref().map(|target| read(target, context)));
    let shown = untrack(saved).unwrap_or_default();
    let draft = context.drafts.of(&id, &shown);
    let typed = RwSignal::new(draft.unwrap_or(shown));
    // Whether what was written here is what the plan has.
    let is_own = move |plan: &str| {
        let mut own = Target::new(criterion);
        typed.with_untracked(|typed| write(&mut own, typed));
        read(&own, context) == plan
    };
    Effect::new(move |_| {
        if let Some(saved) = saved().filter(|saved| !is_own(saved)) {
            typed.set(saved);
        }
    });
    let edit = {
        let id = id.clone();
        move |event| {
            let text = event_target_value(&event);
            context.drafts.keep(&id, &text);
            context
                .state
                .edit_target(criterion, |target| write(target, &text));
            typed.set(text);
        }
    };
    let count_id = [&id, "-count"].concat();
    let described = match hint_id {
        Some(hint_id) => [&hint_id, " ", &count_id].concat(),
        None => count_id.clone(),
    };
    let count = Memo::new(move |_| typed.with(|typed| Line::count(typed)));
    let is_too_long = Memo::new(move |_| count.get() > Line::MOST);
    let too_long = move || is_too_long.get().then(|| context.say(words::TOO_LONG));
    view! {
        <div class="field">
            <label for=id.clone()>{context.say(label)}</label>
            <div class="grows" data-text=typed>
                <textarea
                    id=id
                    rows="1"
                    aria-describedby=described
                    aria-invalid=move || is_too_long.get().then_some("true")
                    prop:value=typed
                    on:input=edit
                ></textarea>
            </div>
            <p class="hint" id=count_id hidden=move || count.get() < TOLD_FROM>
                {move || counted(context, count.get())}
            </p>
            <p class="too-long" role="alert">
                {too_long}
            </p>
        </div>
    }
    .into_any()
}

/// How many characters there may be more, or are too many.
fn counted(context: Context, count: usize) -> String {
    let (words, n) = match count.checked_sub(Line::MOST) {
        Some(beyond) if beyond > 0 => (words::CHARACTERS_BEYOND, beyond),
        _ => (words::CHARACTERS_LEFT, Line::MOST.saturating_sub(count)),
    };
    words.with(context.language, &[("n", &n.to_string())])
}
