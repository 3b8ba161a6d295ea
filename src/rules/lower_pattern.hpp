// Patterns match letters in either case. RE2 compiles one that asks for small letters only in half the time, so most
// are matched, in small letters, against the text in small letters.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline::rules {

/// A pattern that matches in a text whose letters of ASCII are in lower case where `pattern` matches the text itself in
/// either case; nothing for one that minds the case or has other letters. (U+017F and U+212A, which Unicode folds to
/// "s" and "k", are no such letters here.)
std::optional<std::string> lower_pattern(std::string_view pattern);

/// The text with its letters of ASCII in lower case, byte for byte.
std::string lower_text(std::string_view text);

}  // namespace dateline::rules
