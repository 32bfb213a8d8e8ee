//! Elements as plain values, and the one function that makes the page look like them.
//!
//! The main module draws with these instead of Leptos' views: one plain type serves every page,
//! where each shape of a view is a type of its own with its own code to build, change and take it
//! away. `docs/building.md` has what that saves on the first screen. Lazy parts use Leptos' views.

use std::{cell::RefCell, mem, rc::Rc};

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::HtmlInputElement;

/// An element with all that it holds. Behind a pointer, since it is handed on at every step of its
/// making.
pub struct Element(Box<Content>);

#[derive(Default)]
struct Content {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    value: Option<String>,
    checked: Option<bool>,
    handlers: Vec<(&'static str, Handler)>,
    children: Vec<Node>,
}

enum Node {
    Element(Element),
    Text(String),
}

/// What is done when something happens to an element.
pub type Handler = Box<dyn Fn(&Happened)>;

/// Something that happened to an element: a click, a key, a change.
pub struct Happened<'a>(&'a web_sys::Event);

/// An element without anything in it.
pub fn element(tag: &'static str) -> Element {
    Element(Box::new(Content {
        tag,
        ..Content::default()
    }))
}

// These are called hundreds of times: each is kept out of line, where a copy at every call would
// weigh a good deal on the first screen.
impl Element {
    /// Sets an attribute.
    #[inline(never)]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push((name, value.to_owned()));
        self
    }

    /// Sets an attribute if there is a value for it.
    #[inline(never)]
    pub fn with_some(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Sets the class.
    #[inline(never)]
    pub fn class(self, class: &'static str) -> Self {
        self.with("class", class)
    }

    /// What stands in a field.
    pub fn value(mut self, value: String) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Whether a radio button is chosen.
    pub fn checked(mut self, is_checked: bool) -> Self {
        self.0.checked = Some(is_checked);
        self
    }

    /// What is done on an event, by its name in the DOM.
    pub fn on(self, event: &'static str, handler: impl Fn(&Happened) + 'static) -> Self {
        self.on_boxed(event, Box::new(handler))
    }

    #[inline(never)]
    fn on_boxed(mut self, event: &'static str, handler: Handler) -> Self {
        self.0.handlers.push((event, handler));
        self
    }

    /// Adds text.
    #[inline(never)]
    pub fn text(mut self, text: &str) -> Self {
        self.0.children.push(Node::Text(text.to_owned()));
        self
    }

    /// Adds an element.
    #[inline(never)]
    pub fn child(mut self, child: Element) -> Self {
        self.0.children.push(Node::Element(child));
        self
    }

    /// Adds elements, none or many.
    pub fn children(self, children: impl IntoIterator<Item = Element>) -> Self {
        children.into_iter().fold(self, Self::child)
    }
}

impl Happened<'_> {
    /// The key that was pressed, by its name in the DOM; empty if it was no key.
    pub fn key(&self) -> String {
        self.keyboard()
            .map(web_sys::KeyboardEvent::key)
            .unwrap_or_default()
    }

    /// Whether the Alt key was held.
    pub fn has_alt(&self) -> bool {
        self.keyboard().is_some_and(web_sys::KeyboardEvent::alt_key)
    }

    /// What stands in the field.
    pub fn value(&self) -> String {
        let field = self.0.target().and_then(|field| field.dyn_into().ok());
        field
            .map(|field: HtmlInputElement| field.value())
            .unwrap_or_default()
    }

    /// Keeps the browser from doing what it would do.
    pub fn prevent_default(&self) {
        self.0.prevent_default();
    }

    fn keyboard(&self) -> Option<&web_sys::KeyboardEvent> {
        self.0.dyn_ref()
    }
}

/// What a page shows now.
pub struct Shown {
    node: web_sys::Node,
    kind: ShownKind,
}

enum ShownKind {
    Text(String),
    Element(ShownElement),
}

struct ShownElement {
    element: web_sys::Element,
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    listeners: Vec<Listener>,
    children: Vec<Shown>,
}

/// A listener stays while what it does changes.
struct Listener {
    event: &'static str,
    handler: Rc<RefCell<Handler>>,
    listen: Closure<dyn FnMut(web_sys::Event)>,
}

/// Makes the first child of the body look like `element`: what was shown before is changed where
/// it differs, so that the focus and what is being typed stay.
pub fn draw(shown: Option<Shown>, element: Element) -> Option<Shown> {
    let body: web_sys::Node = super::page()?.body()?.into();
    patch(&body, shown, Node::Element(element))
}

/// Nothing here can fail but for a browser that is out of memory; then the part is left out.
fn patch(parent: &web_sys::Node, shown: Option<Shown>, node: Node) -> Option<Shown> {
    match (shown, node) {
        (
            Some(Shown {
                node,
                kind: ShownKind::Text(old),
            }),
            Node::Text(text),
        ) => {
            if old != text {
                node.set_node_value(Some(&text));
            }
            Some(Shown {
                node,
                kind: ShownKind::Text(text),
            })
        }
        (
            Some(Shown {
                node,
                kind: ShownKind::Element(mut shown),
            }),
            Node::Element(element),
        ) if shown.tag == element.0.tag => {
            shown.update(*element.0);
            Some(Shown {
                node,
                kind: ShownKind::Element(shown),
            })
        }
        (old, node) => {
            let new = create(node)?;
            match old {
                Some(old) => parent.replace_child(&new.node, &old.node),
                None => parent.append_child(&new.node),
            }
            .ok()?;
            Some(new)
        }
    }
}

fn create(node: Node) -> Option<Shown> {
    let page = super::page()?;
    Some(match node {
        Node::Text(text) => Shown {
            node: page.create_text_node(&text).into(),
            kind: ShownKind::Text(text),
        },
        Node::Element(element) => {
            let mut shown = ShownElement {
                element: page.create_element(element.0.tag).ok()?,
                tag: element.0.tag,
                attributes: Vec::new(),
                listeners: Vec::new(),
                children: Vec::new(),
            };
            shown.update(*element.0);
            Shown {
                node: shown.element.clone().into(),
                kind: ShownKind::Element(shown),
            }
        }
    })
}

impl ShownElement {
    fn update(&mut self, new: Content) {
        self.update_attributes(new.attributes);
        self.update_listeners(new.handlers);
        self.update_children(new.children);
        // After the children and the attributes, on which properties may depend.
        if let Some(field) = self.element.dyn_ref::<HtmlInputElement>() {
            if let Some(value) = new.value.filter(|value| *value != field.value()) {
                field.set_value(&value);
            }
            if let Some(checked) = new.checked {
                field.set_checked(checked);
            }
        }
    }

    fn update_attributes(&mut self, new: Vec<(&'static str, String)>) {
        for (name, _) in &self.attributes {
            if !new.iter().any(|(kept, _)| kept == name) {
                drop(self.element.remove_attribute(name));
            }
        }
        for attribute in &new {
            if !self.attributes.contains(attribute) {
                drop(self.element.set_attribute(attribute.0, &attribute.1));
            }
        }
        self.attributes = new;
    }

    /// Elements of one tag and place are taken to listen to the same events; where they do not, an
    /// event that is no longer listened to does nothing.
    fn update_listeners(&mut self, new: Vec<(&'static str, Handler)>) {
        let mut unused = mem::take(&mut self.listeners);
        for (event, handler) in new {
            let known = unused.iter().position(|listener| listener.event == event);
            let listener = match known {
                Some(place) => {
                    let listener = unused.swap_remove(place);
                    if let Ok(mut known) = listener.handler.try_borrow_mut() {
                        *known = handler;
                    }
                    listener
                }
                None => self.listen(event, handler),
            };
            self.listeners.push(listener);
        }
        for listener in unused {
            listener.stop(&self.element);
        }
    }

    fn listen(&self, event: &'static str, handler: Handler) -> Listener {
        let handler = Rc::new(RefCell::new(handler));
        let called = handler.clone();
        let listen = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            // Taking away the element that has the focus may call back in the middle of drawing.
            if let Ok(handler) = called.try_borrow() {
                handler(&Happened(&event));
            }
        });
        let function = listen.as_ref().unchecked_ref();
        drop(
            self.element
                .add_event_listener_with_callback(event, function),
        );
        Listener {
            event,
            handler,
            listen,
        }
    }

    fn update_children(&mut self, new: Vec<Node>) {
        let mut old = mem::take(&mut self.children).into_iter();
        for node in new {
            let child = patch(&self.element, old.next(), node);
            self.children.extend(child);
        }
        for gone in old {
            drop(self.element.remove_child(&gone.node));
        }
    }
}

impl Listener {
    fn stop(self, element: &web_sys::Element) {
        let function: &js_sys::Function = self.listen.as_ref().unchecked_ref();
        drop(element.remove_event_listener_with_callback(self.event, function));
    }
}

/// An element of the page in which a lazy part puts its view.
pub type Place = web_sys::HtmlElement;

/// A new place after everything that the page shows.
pub fn place_at_end(id: &str) -> Option<Place> {
    let page = super::page()?;
    let place: Place = page.create_element("div").ok()?.dyn_into().ok()?;
    place.set_id(id);
    page.body()?.append_child(&place).ok()?;
    Some(place)
}

/// The place with an id.
pub fn place(id: &str) -> Option<Place> {
    super::page()?.get_element_by_id(id)?.dyn_into().ok()
}
