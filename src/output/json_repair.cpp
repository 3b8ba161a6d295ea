#include "output/json_repair.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace dateline::output {
namespace {

/// The number of an escape "\uXXXX" at `at`, or 0.
std::uint32_t escaped_unit(std::string_view json, std::size_t at) {
  if (at >= json.size() || json.size() - at < 6 || json[at] != '\\' || json[at + 1] != 'u') return 0;
  std::uint32_t unit = 0;
  const char* const end = json.data() + at + 6;
  const auto [stop, error] = std::from_chars(json.data() + at + 2, end, unit, 16);
  return error == std::errc() && stop == end ? unit : 0;
}

bool is_high_surrogate(std::uint32_t unit) noexcept {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool is_low_surrogate(std::uint32_t unit) noexcept {
  return unit >= 0xDC00 && unit < 0xE000;
}

void replace_unpaired_surrogates(std::string& text) {
  for (std::size_t at = text.find('\\'); at != std::string::npos; at = text.find('\\', at)) {
    const std::uint32_t unit = escaped_unit(text, at);
    if (is_high_surrogate(unit) && is_low_surrogate(escaped_unit(text, at + 6))) {
      at += 12;
    } else if (is_high_surrogate(unit) || is_low_surrogate(unit)) {
      text.replace(at, 6, "\\ufffd");
      at += 6;
    } else {
      at += 2;
    }
  }
}

}  // namespace

std::string repair_json_text(std::string_view json) {
  std::string text = text::is_utf8(json) ? std::string(json) : text::repair_utf8(json).text;
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  replace_unpaired_surrogates(text);
  return text;
}

}  // namespace dateline::output
