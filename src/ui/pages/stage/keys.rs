//! What keys and gestures mean on the stage. Presenter remotes send Page Up and Page Down.

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Next,
    Back,
    First,
    Last,
    Timer,
    Dark,
    FullScreen,
}

impl Command {
    /// Whether its key is a single character, which somebody who speaks to a device may hit unwittingly (WCAG 2.1.4).
    pub fn is_letter(self) -> bool {
        matches!(self, Self::Timer | Self::Dark | Self::FullScreen)
    }
}

/// What a key asks for, by its name in the browser.
pub fn command(key: &str) -> Option<Command> {
    Some(match key {
        "ArrowRight" | "PageDown" => Command::Next,
        "ArrowLeft" | "PageUp" => Command::Back,
        "Home" => Command::First,
        "End" => Command::Last,
        "t" | "T" => Command::Timer,
        "b" | "B" | "." => Command::Dark,
        "f" | "F" => Command::FullScreen,
        _ => return None,
    })
}

/// Whether a key is one of those that move between radio buttons.
pub fn is_arrow(key: &str) -> bool {
    key.starts_with("Arrow")
}

/// Whether a key scrolls down by a screen, or up; none for others.
pub fn scrolls_down(key: &str) -> Option<bool> {
    match key {
        "PageDown" => Some(true),
        "PageUp" => Some(false),
        _ => None,
    }
}

/// So far a finger goes sideways at the least, in CSS pixels.
const SHORTEST_SWIPE: i32 = 60;

/// What a finger asks for that went from one place to another: a swipe is far longer sideways than down.
pub fn swipe(from: [i32; 2], to: [i32; 2]) -> Option<Command> {
    let [across, down] = [to[0] - from[0], to[1] - from[1]];
    if across.abs() < SHORTEST_SWIPE || across.abs() < 2 * down.abs() {
        return None;
    }
    Some(if across < 0 {
        Command::Next
    } else {
        Command::Back
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_and_the_arrows_move_and_the_space_is_left_to_buttons() {
        assert_eq!(command("PageDown"), Some(Command::Next));
        assert_eq!(command("ArrowLeft"), Some(Command::Back));
        assert_eq!(command("."), Some(Command::Dark));
        assert_eq!(command(" "), None);
        assert_eq!(command("Enter"), None);
        assert_eq!(command("ArrowDown"), None);
    }

    #[test]
    fn a_swipe_goes_sideways() {
        assert_eq!(swipe([300, 100], [200, 110]), Some(Command::Next));
        assert_eq!(swipe([100, 100], [200, 90]), Some(Command::Back));
        assert_eq!(swipe([100, 100], [150, 100]), None);
        assert_eq!(swipe([300, 100], [200, 300]), None);
    }
}
