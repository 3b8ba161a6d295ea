// A page with its plain parts left out, for parsers that spend hundreds of instructions on each character.
#pragma once

#include "reading/plain_parts.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// Each long plain text is put as a mark, and comes back when the tree is built; for where elements begin and end the
/// two are alike: text that is not all white space. Plain attributes are left out; they are found by their tag.
class ShortenedHtml {
 public:
  /// Both must outlive it.
  ShortenedHtml(std::string_view html, const PlainParts& plain);

  const std::string& html() const noexcept { return shortened_; }
  /// The place in the page that an offset into the shortened one stands for.
  std::uint32_t original(std::size_t offset) const noexcept;
  /// Appends a text of the shortened page, with what its marks stand for. \param source its place in the shortened
  /// page: a character reference may look like a mark, but is none.
  void restore(std::string_view text, Span source, std::string& out) const;
  /// The attributes left out of the tag that starts there in the shortened page.
  std::span<const PlainAttribute> attributes(std::size_t tag) const noexcept;

 private:
  struct Cut {
    std::size_t start = 0;  ///< In the shortened page: of the mark, or where attributes stood.
    std::size_t end = 0;
    Span original;            ///< In the page.
    std::size_t removed = 0;  ///< Bytes less up to and with this one.
  };

  void cut_text(Span text);
  void cut(Span original, std::string_view replacement);
  const Cut* cut_of_mark(std::string_view text) const;

  std::string_view html_;
  const PlainParts& plain_;
  std::string shortened_;
  std::vector<Cut> cuts_;
  std::size_t kept_ = 0;  ///< What of the page lies before this is dealt with.
};

}  // namespace dateline::reading
