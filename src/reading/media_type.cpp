#include "reading/media_type.hpp"

#include "reading/html_tree.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace dateline::reading {
namespace {

constexpr std::size_t sniffed = 4096;

/// Tags only HTML has, at the start of the bytes (WHATWG MIME Sniffing 7.1) and, for pages that begin in the middle, a
/// few of them further on.
std::size_t count_tags(std::string_view head) noexcept {
  std::size_t count = 0;
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    std::string_view name = head.substr(at + 1, 10);
    if (name.starts_with('/')) name.remove_prefix(1);
    char folded[10];
    std::size_t size = 0;
    for (; size < name.size() && text::is_ascii_alphanumeric(name[size]); ++size)
      folded[size] = text::ascii_lower(name[size]);
    if (tag_named({folded, size}) != Tag::other) ++count;
  }
  return count;
}

struct Signature {
  std::string_view bytes;
  std::string_view media_type;
};

/// What is handed over by mistake (WHATWG MIME Sniffing 6 and 7.1).
constexpr auto signatures = std::to_array<Signature>({
    {"%PDF-", "application/pdf"},
    {"PK\x03\x04", "application/zip"},  // office documents as well
    {"\x1F\x8B\x08", "application/gzip"},
    {"\x89PNG", "image/png"},
    {"\xFF\xD8\xFF", "image/jpeg"},
    {"GIF8", "image/gif"},
});

/// Behind a byte order mark and white space.
std::string_view without_lead(std::string_view bytes) noexcept {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n\f"), bytes.size()));
  return bytes;
}

/// An object, or a list of them: `{"id": ...`, `[{...`.
bool is_json(std::string_view bytes) noexcept {
  bytes = without_lead(bytes);
  const char after = bytes.starts_with('[') ? '{' : '"';
  if (!bytes.starts_with('[') && !bytes.starts_with('{')) return false;
  return without_lead(bytes.substr(1)).starts_with(after);
}

}  // namespace

std::string_view foreign_media_type(std::string_view media_type, std::string_view bytes) noexcept {
  if (media_type.empty()) {
    for (const Signature& signature : signatures)
      if (bytes.starts_with(signature.bytes)) return signature.media_type;
    return is_json(bytes) ? "application/json" : std::string_view();
  }
  return is_html(media_type, bytes) || text::starts_with_folded(media_type, "text/") ? std::string_view() : media_type;
}

bool is_html(std::string_view media_type, std::string_view bytes) noexcept {
  media_type = media_type.substr(0, media_type.find(';'));
  if (text::starts_with_folded(media_type, "text/html") || text::starts_with_folded(media_type, "application/xhtml"))
    return true;
  if (!media_type.empty()) return false;
  bytes = without_lead(bytes);
  for (const std::string_view start : {"<!doctype html", "<html", "<head", "<body"})
    if (text::starts_with_folded(bytes, start)) return true;
  const std::size_t tags = count_tags(bytes.substr(0, sniffed));
  return bytes.starts_with('<') ? tags >= 1 : tags >= 5;
}

}  // namespace dateline::reading
