#include "events/sentence_hashes.hpp"

#include "text/characters.hpp"
#include "text/stable_hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::uint64_t prime = text::StableHash::prime;

/// What a byte does to a hash, without a branch, as where words end cannot be foreseen: letters in lower case and
/// digits are mixed in, everything else leaves it as it was.
struct Step {  // without defaults: GCC 12 leaves some of them zero in a table made at compile time
  std::uint64_t byte;
  std::uint64_t factor;
};
constexpr std::array<Step, 256> steps = [] {
  std::array<Step, 256> table{};
  table.fill({0, 1});
  for (unsigned char c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = {c, prime};
  for (unsigned char c = '0'; c <= '9'; ++c) table[c] = {c, prime};
  return table;
}();

/// A sentence on its way: FNV-1a, as text::StableHash, a byte at a time.
struct Hashing {
  explicit Hashing(std::string_view sentence) : rest(sentence), ascii(text::ascii_prefix(sentence)) {}

  std::string_view rest;
  std::size_t ascii;  ///< How much of it lies before the first character that is no ASCII.
  std::uint64_t hash = text::StableHash().value();

  void mix(char byte) noexcept {
    const Step& step = steps[static_cast<unsigned char>(byte)];
    hash = (hash ^ step.byte) * step.factor;
  }
  /// Leaves what has been mixed in behind, and takes a character that is no ASCII.
  void go_behind(std::size_t mixed) {
    rest.remove_prefix(mixed);
    ascii -= mixed;
    if (ascii > 0 || rest.empty()) return;
    std::size_t size = 0;
    const char32_t c = text::next_code_point(rest, size);
    if (text::is_letter(c) || text::is_digit(c))
      for (const char byte : text::fold(rest.substr(0, size))) hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
    rest.remove_prefix(size);
    ascii = text::ascii_prefix(rest);
  }
};

/// Takes what both have, up to the end of one.
void go_on(Hashing& one, Hashing& other) {
  while (!one.rest.empty() && !other.rest.empty()) {
    const std::size_t size = std::min(one.ascii, other.ascii);
    for (std::size_t at = 0; at < size; ++at) {
      one.mix(one.rest[at]);
      other.mix(other.rest[at]);
    }
    one.go_behind(size);
    other.go_behind(size);
  }
}

void finish(Hashing& one) {
  while (!one.rest.empty()) {
    for (std::size_t at = 0; at < one.ascii; ++at) one.mix(one.rest[at]);
    one.go_behind(one.ascii);
  }
}

}  // namespace

/// Two at a time: each step of a hash waits for the one before, but not for those of another.
std::vector<std::uint64_t> sentence_hashes(std::span<const std::string_view> sentences) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(sentences.size());
  std::optional<Hashing> begun;
  for (const std::string_view sentence : sentences) {
    Hashing next{sentence};
    if (!begun) {
      begun = next;
      continue;
    }
    go_on(*begun, next);
    if (begun->rest.empty()) std::swap(*begun, next);
    hashes.push_back(next.hash);
  }
  if (!begun) return hashes;
  finish(*begun);
  hashes.push_back(begun->hash);
  return hashes;
}

}  // namespace dateline::events
