// Words of a text put together again, some of them exchanged.
#pragma once

#include "text/tokens.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::events {

/// Takes the words one after the other. Those that stand side by side are copied together.
class CopiedWords {
 public:
  CopiedWords(const std::string& bytes, std::size_t size) : bytes_(bytes) { copied_.reserve(size); }

  bool empty() const noexcept { return copied_.empty() && from_ == to_; }

  void add(const text::Token& word, bool spaced) {
    const bool side_by_side = from_ != to_ && word.start == to_ + (spaced ? 1 : 0) && (!spaced || bytes_[to_] == ' ');
    if (!side_by_side) {
      copy_until(to_);
      if (spaced) copied_ += ' ';
      from_ = word.start;
    }
    to_ = word.end;
  }

  /// \param end of the words that the other stands for
  void replace(std::string_view other, std::size_t end, bool spaced) {
    copy_until(to_);
    if (spaced) copied_ += ' ';
    copied_ += other;
    from_ = to_ = end;
  }

  void replace_last(const text::Token& word, std::string_view other) {
    copy_until(word.start);
    copied_ += other;
    from_ = to_;
  }

  std::string take() {
    copy_until(to_);
    return std::move(copied_);
  }

 private:
  void copy_until(std::size_t end) {
    copied_.append(bytes_, from_, end - from_);
    from_ = end;
  }

  const std::string& bytes_;
  std::string copied_;
  std::size_t from_ = 0;  ///< Of the bytes yet to be copied ...
  std::size_t to_ = 0;    ///< ... and where they end.
};

}  // namespace dateline::events
