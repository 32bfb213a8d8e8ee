//! The site inside another site's page.

use serde_json::{Value, json};
use thirtyfour::{By, WebElement};

use super::Person;
use crate::site::Around;
use crate::{Engine, eventually};

/// How far, in CSS pixels, the height of a frame may be from that of its content.
const TOLERANCE: f64 = 2.0;

/// How much higher the frame is than what is in it.
const SPARE: &str = "const seen = [...document.querySelectorAll('body *')].filter((element) =>
        element.getClientRects().length && !element.closest('.visually-hidden, .skip, details:not([open]) > :not(summary)'));
    const bottoms = seen.map((element) => [element.getBoundingClientRect().bottom + scrollY, element]);
    const [bottom, lowest] = bottoms.reduce((one, other) => other[0] > one[0] ? other : one);
    return [innerHeight - bottom, `${lowest.tagName} ${lowest.className} ${lowest.textContent.slice(0, 80)}`]";

impl Person {
    /// Opens a page of somebody else, and is in that page.
    pub async fn visit_around(&self, around: &Around, name: &str) {
        let address = around.address(name);
        self.step(format!("visit {address}"));
        self.frame.set(None);
        self.driver()
            .goto(&address)
            .await
            .unwrap_or_else(|error| panic!("{address}: {error}"));
        let script = "return location.href === arguments[0] && document.readyState === 'complete'";
        eventually("the page around", async || {
            match self.try_script(script, vec![json!(address)]).await? {
                true => Ok(()),
                false => Err("it is not there".to_owned()),
            }
        })
        .await;
    }

    /// Scrolls to a frame, by its number on the page around, and goes into it: one that waits to be seen
    /// is loaded when it is.
    pub async fn go_into_frame(&self, number: u16) {
        self.step(format!("go into frame {number}"));
        eventually("the frame", async || {
            let script = "const frame = document.querySelectorAll('iframe')[arguments[0]];
                frame?.scrollIntoView();
                return Boolean(frame)";
            match self.try_script(script, vec![json!(number)]).await? {
                true => Ok(()),
                false => Err("there is none".to_owned()),
            }
        })
        .await;
        self.go_into_frame_where_it_is(number).await;
    }

    /// Goes into a frame and leaves the page around as it is.
    pub async fn go_into_frame_where_it_is(&self, number: u16) {
        eventually("the frame", async || {
            let frames = self.driver().find_all(By::Tag("iframe")).await;
            let frames = frames.map_err(|error| error.to_string())?;
            let frame = frames.into_iter().nth(usize::from(number));
            let frame = frame.ok_or("there is none")?;
            frame.enter_frame().await.map_err(|error| error.to_string())
        })
        .await;
        self.frame.set(Some(number));
    }

    /// Scrolls the page around to an element of the frame that the person is in. Firefox and Chromium do
    /// it themselves when an element is scrolled to.
    pub(super) async fn scroll_around_to(&self, element: &WebElement) -> Result<(), String> {
        let Some(number) = self.frame.get().filter(|_| self.engine() == Engine::WebKit) else {
            return Ok(());
        };
        let place =
            "const { top, height } = arguments[0].getBoundingClientRect(); return top + height / 2";
        let element = element.to_json().map_err(|error| error.to_string())?;
        let place: f64 = self.try_script(place, vec![element]).await?;
        self.go_around().await;
        let scroll = "const [number, place] = arguments;
            const { top } = document.querySelectorAll('iframe')[number].getBoundingClientRect();
            scrollBy(0, top + place - innerHeight / 2);
            return null";
        let _: () = self
            .try_script(scroll, vec![json!(number), json!(place)])
            .await?;
        self.go_into_frame_where_it_is(number).await;
        Ok(())
    }

    /// WebKit loses a frame that it moves to another process: the person looks at what is there now.
    pub(super) async fn follow_frame(&self) {
        let Some(number) = self.frame.get() else {
            return;
        };
        let driver = self.driver();
        let _ = driver.enter_default_frame().await;
        let frames = driver.find_all(By::Tag("iframe")).await;
        let frame = frames
            .ok()
            .and_then(|frames| frames.into_iter().nth(number.into()));
        if let Some(frame) = frame {
            let _ = frame.enter_frame().await;
        }
    }

    /// Goes back to the page around, from a frame or from nowhere.
    pub async fn go_around(&self) {
        self.step("go to the page around");
        self.driver().enter_default_frame().await.unwrap();
        self.frame.set(None);
    }

    /// What the frames told the page around. Asked there.
    pub async fn messages(&self) -> Vec<Value> {
        self.script("return messages", Vec::new()).await
    }

    /// Waits until the frame that the person is in is as high as its content.
    pub async fn see_fitting_height(&self) {
        eventually("a frame as high as its content", async || {
            let (spare, lowest): (f64, String) = self.try_script(SPARE, Vec::new()).await?;
            if spare.abs() <= TOLERANCE {
                Ok(())
            } else {
                Err(format!("it is {spare} px higher than the end of {lowest}"))
            }
        })
        .await;
        let script = "return document.scrollingElement.scrollWidth > innerWidth";
        assert!(!self.script::<bool>(script, Vec::new()).await);
    }

    /// Sees that no frame changes its height for a second. Asked in the page around.
    pub async fn see_still(&self) {
        let script = "const done = arguments[arguments.length - 1];
            const before = messages.length;
            setTimeout(() => done(messages.slice(before).filter(({ type }) => type === 'size')), 1000)";
        let told: Vec<Value> = self.script_with_callback(script, Vec::new()).await;
        assert_eq!(told, Vec::<Value>::new());
    }

    /// Where the top of a frame is in the window of the page around. Asked there.
    pub async fn top_of_frame(&self, number: u16) -> f64 {
        let script =
            "return document.querySelectorAll('iframe')[arguments[0]].getBoundingClientRect().top";
        self.script(script, vec![json!(number)]).await
    }
}
