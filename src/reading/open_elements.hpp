// The stack of open elements as a tokeniser can know it: an upper bound of the one a parser will hold.
#pragma once

#include "reading/html_tree.hpp"

#include <cstddef>
#include <vector>

namespace dateline::reading {

class OpenElements {
 public:
  explicit OpenElements(std::size_t limit) : limit_(limit) {}

  /// Opens an element after closing those its start tag implies closed (WHATWG HTML 13.2.6.4).
  /// \return false when too many are open, and the tag is to be left out.
  bool open(Tag tag, std::size_t name_hash);
  /// \return false when the end tag belongs to a start tag that was left out, and is to be left out too.
  bool close(Tag tag, std::size_t name_hash);

 private:
  struct Element {
    Tag tag;
    std::size_t name_hash;
  };
  void close_implied(Tag tag);
  template <typename Wanted, typename Barrier>
  bool close_through(Wanted wanted, Barrier barrier);

  std::size_t limit_;
  std::size_t left_out_ = 0;
  std::vector<Element> elements_;
};

/// Elements that never have content.
bool is_void(Tag tag) noexcept;

}  // namespace dateline::reading
