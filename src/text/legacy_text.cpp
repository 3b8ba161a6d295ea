#include "text/legacy_text.hpp"

#include "text/ascii.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <string>

namespace dateline::text {
namespace {

constexpr std::size_t looked_at = 1 << 16;  ///< Bytes the detector sees.

bool is_name_character(char c) {
  return is_ascii_alphanumeric(c) || c == '-' || c == '_' || c == ':' || c == '.';
}

icu::LocalUConverterPointer converter(const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalUConverterPointer found(encoding.empty() ? nullptr : ucnv_open(encoding.c_str(), &status));
  if (found.isNull() || U_FAILURE(status)) return icu::LocalUConverterPointer();
  const UConverterType type = ucnv_getType(found.getAlias());
  if (type == UCNV_UTF8 || type == UCNV_CESU8 || type == UCNV_US_ASCII)
    return icu::LocalUConverterPointer();  // it is not
  // What calls itself Latin-1 is windows-1252 (Encoding standard, 4.2).
  if (type == UCNV_LATIN_1) found.adoptInstead(ucnv_open("windows-1252", &status));
  return U_SUCCESS(status) ? std::move(found) : icu::LocalUConverterPointer();
}

std::string detected(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::LocalUCharsetDetectorPointer detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return {};
  ucsdet_setText(detector.getAlias(), bytes.data(), static_cast<int32_t>(std::min(bytes.size(), looked_at)), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.getAlias(), &status);
  if (U_FAILURE(status) || match == nullptr) return {};
  const char* name = ucsdet_getName(match, &status);
  return U_SUCCESS(status) && name != nullptr ? std::string(name) : std::string();
}

Utf8Text convert(UConverter* from, std::string_view bytes) {
  Utf8Text result;
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  UErrorCode status = U_ZERO_ERROR;
  std::size_t nul = 0;
  while (at < end) {
    const auto start = static_cast<std::size_t>(at - bytes.data());
    const UChar32 c = ucnv_getNextUChar(from, &at, end, &status);
    if (status == U_INDEX_OUTOFBOUNDS_ERROR) break;  // a broken sequence at the end
    status = U_ZERO_ERROR;
    if (c == 0 && nul++ == 0) result.diagnostics.push_back({"nul-bytes", "NUL bytes dropped", {start, start + 1}});
    if (c == 0 || c == 0xFEFF) continue;
    const auto size = static_cast<std::size_t>(at - bytes.data()) - start;
    const std::size_t body = result.text.size();
    append_code_point(result.text, c < 0 ? char32_t{0xFFFD} : static_cast<char32_t>(c));
    auto& runs = result.offsets;
    if (size != result.text.size() - body) continue;  // bytes between runs go with their neighbours
    if (!runs.empty() && runs.back().body + runs.back().length == body &&
        runs.back().input + runs.back().length == start)
      runs.back().length += size;
    else
      runs.push_back({body, start, size});
  }
  return result;
}

}  // namespace

bool is_legacy(std::string_view bytes) noexcept {
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t start = at;
    const bool valid = next_code_point(bytes, at) != 0xFFFD || at - start == 3;  // U+FFFD itself has three bytes
    ++(valid ? good : bad);
  }
  return bad > good;
}

std::string_view declared_encoding(std::string_view bytes) noexcept {
  constexpr std::size_t prescan = 1024;
  constexpr std::string_view key = "charset=";
  const std::string_view head = bytes.substr(0, prescan);
  const auto same = [](char a, char b) { return ascii_lower(a) == b; };
  const auto found = std::search(head.begin(), head.end(), key.begin(), key.end(), same);
  if (found == head.end()) return {};
  std::size_t first = static_cast<std::size_t>(found - head.begin()) + key.size();
  while (first < head.size() && (head[first] == '"' || head[first] == '\'' || head[first] == ' ')) ++first;
  std::size_t last = first;
  while (last < head.size() && is_name_character(head[last])) ++last;
  return head.substr(first, last - first);
}

std::optional<Utf8Text> decode_legacy(std::string_view bytes, std::string_view encoding) {
  std::string name(encoding);
  icu::LocalUConverterPointer from = converter(name);
  if (from.isNull()) from = converter(name = detected(bytes));
  if (from.isNull()) return std::nullopt;
  Utf8Text result = convert(from.getAlias(), bytes);
  result.diagnostics.push_back({"legacy-encoding", "read as " + name + ", not as UTF-8", {}});
  return result;
}

}  // namespace dateline::text
