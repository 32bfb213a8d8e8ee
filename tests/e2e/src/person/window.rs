//! Several windows of one browser.

use thirtyfour::WindowHandle;

use super::Person;

impl Person {
    /// The window in use.
    pub async fn window(&self) -> WindowHandle {
        self.driver().window().await.unwrap()
    }

    /// Opens another tab, empty, and goes on there.
    pub async fn open_another_tab(&self) -> WindowHandle {
        self.step("another tab");
        let tab = self.driver().new_tab().await.unwrap();
        self.go_to_window(&tab).await;
        tab
    }

    /// Goes on in another window.
    pub async fn go_to_window(&self, window: &WindowHandle) {
        self.step("go to another window");
        self.frame.set(None);
        self.driver()
            .switch_to_window(window.clone())
            .await
            .unwrap();
    }

    /// Closes the window in use and goes on in another.
    pub async fn close_window(&self, and_go_to: &WindowHandle) {
        self.step("close the window");
        self.driver().close_window().await.unwrap();
        self.go_to_window(and_go_to).await;
    }
}
