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

constexpr unsigned char beyond_ascii = 1;

/// By byte: letters in lower case and digits as themselves, what is no ASCII marked, everything else 0.
constexpr std::array<unsigned char, 256> hashed_bytes = [] {
  std::array<unsigned char, 256> table{};
  for (unsigned char c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = c;
  for (unsigned char c = '0'; c <= '9'; ++c) table[c] = c;
  for (std::size_t byte = 0x80; byte < table.size(); ++byte) table[byte] = beyond_ascii;
  return table;
}();

unsigned char hashed(char c) noexcept {
  return hashed_bytes[static_cast<unsigned char>(c)];
}

constexpr std::uint64_t prime = text::StableHash::prime;

/// By whether a byte is mixed in: what is not leaves the hash as it was, without a branch, as where words end cannot be
/// foreseen.
constexpr std::array<std::uint64_t, 2> factors = {1, prime};

/// A sentence on its way: FNV-1a, as text::StableHash, a byte at a time.
struct Hashing {
  std::string_view rest;
  std::uint64_t hash = text::StableHash().value();

  void mix(unsigned char byte) noexcept { hash = (hash ^ byte) * factors[byte != 0 ? 1 : 0]; }
  /// Takes a first character that is no ASCII.
  void take_character() {
    if (rest.empty() || hashed(rest.front()) != beyond_ascii) return;
    std::size_t size = 0;
    const char32_t c = text::next_code_point(rest, size);
    if (text::is_letter(c) || text::is_digit(c))
      for (const char byte : text::fold(rest.substr(0, size))) mix(static_cast<unsigned char>(byte));
    rest.remove_prefix(size);
  }
};

/// Takes what both have, up to the end of one.
void go_on(Hashing& one, Hashing& other) {
  while (!one.rest.empty() && !other.rest.empty()) {
    const std::size_t size = std::min(one.rest.size(), other.rest.size());
    std::size_t at = 0;
    for (; at < size; ++at) {
      const unsigned char of_one = hashed(one.rest[at]);
      const unsigned char of_other = hashed(other.rest[at]);
      if (of_one == beyond_ascii || of_other == beyond_ascii) break;
      one.mix(of_one);
      other.mix(of_other);
    }
    one.rest.remove_prefix(at);
    other.rest.remove_prefix(at);
    one.take_character();
    other.take_character();
  }
}

void finish(Hashing& one) {
  while (!one.rest.empty()) {
    std::size_t at = 0;
    for (; at < one.rest.size() && hashed(one.rest[at]) != beyond_ascii; ++at) one.mix(hashed(one.rest[at]));
    one.rest.remove_prefix(at);
    one.take_character();
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
