// The forms names take in a document - whole, surname, initials - and whose each of them is.
#pragma once

#include "syntax/sentence_analysis.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::syntax {

/// A table from folded text to entities. All forms stand in one buffer: a document names many, most of them once.
class NameForms {
 public:
  /// \param expected how many forms there may be
  explicit NameForms(std::size_t expected);

  /// Whose form it is; none when it is nobody's.
  std::uint32_t find(std::string_view form) const noexcept;
  /// Whoever has the form keeps it. \return who that is; none for no form
  std::uint32_t add(std::string_view form, std::uint32_t entity);
  /// From now on the form is that entity's.
  void give(std::string_view form, std::uint32_t entity);
  /// Its forms are nobody's any more.
  void forget(std::uint32_t entity) noexcept;

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t start = 0;  ///< In `text_`.
    std::uint32_t size = 0;   ///< 0 where the slot is free.
    std::uint32_t entity = none;
  };
  std::size_t place_of(std::string_view form, std::uint64_t hash) const noexcept;
  void grow();

  std::string text_;
  std::vector<Slot> slots_;  ///< Open addressing, a power of two in size.
  std::size_t used_ = 0;
};

}  // namespace dateline::syntax
