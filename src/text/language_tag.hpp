// Names of languages as people write them, made the one name everything else looks under.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::text {

/// A BCP 47 tag with hyphens and the usual capitals: "en_us" is "en-US", "ZH-hant" "zh-Hant".
/// \return "" for what is no tag of one language: "english", "und", "mul".
std::string language_tag(std::string_view written);

/// What CLDR has put in place of a tag (UTS #35): "eng" is "en", "iw" is "he". Some microseconds, so to be asked when
/// nothing is found under the tag itself.
std::string canonical_language_tag(const std::string& tag);

/// "zh-Hant-TW", "zh-Hant", "zh": the tags to look under, the most specific first (RFC 4647, lookup).
std::vector<std::string> tag_fallbacks(std::string_view tag);

}  // namespace dateline::text
