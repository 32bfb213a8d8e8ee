//! One large whole number that holds many small ones, each below a bound of its own.
//!
//! A bound need not be a power of two, so nothing is lost to rounding up to bits. A value is read as
//! the remainder of a division by its bound; the quotient holds the values after it.

/// Values with their bounds, in the order in which they will be read.
#[derive(Default)]
pub(super) struct Writer(Vec<(u32, u32)>);

/// A whole number of any size from which values are read.
pub(super) struct Reader(Number);

/// In digits of 32 bits, the least significant first; the last one is never 0.
struct Number(Vec<u32>);

impl Writer {
    /// Adds a value below its bound. One that is not becomes the largest that is: only a summary
    /// that breaks its own rules has it.
    pub(super) fn put(&mut self, value: u32, bound: u32) {
        self.0.push((value.min(bound.saturating_sub(1)), bound));
    }

    /// About how large the number is, in bits: enough to compare writers without making the number,
    /// which takes its time.
    pub(super) fn bits(&self) -> u32 {
        // The product of all bounds, of which only the leading bits are kept.
        let mut leading = 1u64;
        let mut bits = 0;
        for (_, bound) in &self.0 {
            leading *= u64::from(*bound);
            let shift = 32u32.saturating_sub(leading.leading_zeros());
            leading >>= shift;
            bits += shift;
        }
        bits + leading.checked_ilog2().unwrap_or(0)
    }

    /// The number as bytes, the most significant first, without zeros in front.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut number = Number(Vec::new());
        for (value, bound) in self.0.iter().rev() {
            number.multiply_and_add(*bound, *value);
        }
        number.to_bytes()
    }
}

impl Reader {
    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
        Self(Number::from_bytes(bytes))
    }

    /// The next value below the bound, which is above 0.
    pub(super) fn take(&mut self, bound: u32) -> u32 {
        match bound {
            // Below 1 is only 0, and dividing by 1 changes nothing: a hostile link has thousands of these.
            0 | 1 => 0,
            bound => self.0.divide(bound),
        }
    }

    /// Whether nothing but zeros is left.
    pub(super) fn is_at_end(&self) -> bool {
        self.0.0.is_empty()
    }
}

impl Number {
    fn multiply_and_add(&mut self, factor: u32, more: u32) {
        let mut carry = u64::from(more);
        for digit in &mut self.0 {
            carry += u64::from(*digit) * u64::from(factor);
            *digit = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    /// Divides and gives the remainder.
    fn divide(&mut self, divisor: u32) -> u32 {
        let divisor = u64::from(divisor.max(1));
        let mut remainder = 0;
        for digit in self.0.iter_mut().rev() {
            let part = remainder << 32 | u64::from(*digit);
            *digit = (part / divisor) as u32;
            remainder = part % divisor;
        }
        self.drop_zeros();
        remainder as u32
    }

    fn drop_zeros(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        let digits = bytes.rchunks(4).map(|chunk| {
            chunk
                .iter()
                .fold(0, |digit, byte| digit << 8 | u32::from(*byte))
        });
        let mut number = Self(digits.collect());
        number.drop_zeros();
        number
    }

    fn to_bytes(&self) -> Vec<u8> {
        self.0
            .iter()
            .rev()
            .flat_map(|digit| digit.to_be_bytes())
            .skip_while(|byte| *byte == 0)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_value_is_the_remainder_and_the_rest_is_the_quotient() {
        let mut writer = Writer::default();
        writer.put(3, 10);
        writer.put(6, 7);
        writer.put(1, 2);
        assert_eq!(writer.to_bytes(), [3 + 10 * (6 + 7)]);
    }

    #[test]
    fn a_value_above_its_bound_becomes_the_largest_below_it() {
        let mut writer = Writer::default();
        writer.put(12, 10);
        assert_eq!(writer.to_bytes(), [9]);
    }

    proptest! {
        #[test]
        fn values_come_back_in_their_order_and_nothing_is_left(
            pairs in proptest::collection::vec((1..=u32::MAX, any::<u32>()), 0..80)
        ) {
            let pairs: Vec<_> = pairs.into_iter().map(|(bound, value)| (value % bound, bound)).collect();
            let mut writer = Writer::default();
            for (value, bound) in &pairs {
                writer.put(*value, *bound);
            }
            let bytes = writer.to_bytes();
            prop_assert!(bytes.first() != Some(&0));
            prop_assert!(bytes.len() <= writer.bits() as usize / 8 + 1);
            let mut reader = Reader::from_bytes(&bytes);
            for (value, bound) in pairs {
                prop_assert_eq!(reader.take(bound), value);
            }
            prop_assert!(reader.is_at_end());
        }
    }
}
