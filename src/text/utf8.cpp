#include "text/utf8.hpp"

#include "text/leading_bytes.hpp"
#include "text/sorted_search.hpp"

#include <algorithm>
#include <cstring>

namespace dateline::text {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
  char32_t code_point = replacement;
  std::size_t length = 1;
  bool valid = false;
};

unsigned byte_at(std::string_view text, std::size_t i) noexcept {
  return static_cast<unsigned char>(text[i]);
}

/// One sequence by table 3-7 of the Unicode Standard; `length` of an ill-formed one is its maximal subpart.
Decoded decode(std::string_view text, std::size_t at) noexcept {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1, true};
  std::size_t length = 0;
  unsigned low = 0x80;
  unsigned high = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {};
  }
  char32_t code_point = lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if (at + i >= text.size() || byte_at(text, at + i) < low || byte_at(text, at + i) > high)
      return {replacement, i, false};
    code_point = (code_point << 6) | (byte_at(text, at + i) & 0x3F);
    low = 0x80;
    high = 0xBF;
  }
  return {code_point, length, true};
}

/// The first byte at or after `at` that is not ordinary ASCII: a lead byte, a stray one, or NUL.
std::size_t skip_ascii(std::string_view text, std::size_t at) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101u;
  constexpr std::uint64_t tops = 0x8080808080808080u;
  while (at + 8 <= text.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    if (((word | (word - ones)) & tops) != 0) break;  // a byte >= 0x80 or a zero byte
    at += 8;
  }
  while (at < text.size() && byte_at(text, at) < 0x80 && text[at] != '\0') ++at;
  return at;
}

/// Copies runs and notes where they came from.
class Repair {
 public:
  explicit Repair(std::string_view bytes) : bytes_(bytes) { result_.text.reserve(bytes.size()); }

  void keep(std::size_t from, std::size_t to) {
    if (from == to) return;
    auto& runs = result_.offsets;
    if (!runs.empty() && runs.back().input + runs.back().length == from &&
        runs.back().body + runs.back().length == result_.text.size())
      runs.back().length += to - from;
    else
      runs.push_back({result_.text.size(), from, to - from});
    result_.text.append(bytes_, from, to - from);
  }
  void replace() { append_code_point(result_.text, replacement); }
  Utf8Text finish(bool ill_formed) {
    result_.ill_formed = ill_formed;
    return std::move(result_);
  }
  void report(const char* code, std::string message, Span where) {
    result_.diagnostics.push_back({code, std::move(message), where});
  }

 private:
  std::string_view bytes_;
  Utf8Text result_;
};

}  // namespace

Utf8Text repair_utf8(std::string_view bytes) {
  Repair repair(bytes);
  std::size_t invalid = 0;
  std::size_t nul = 0;
  Span first_invalid;
  Span first_nul;
  std::size_t at = bytes.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  std::size_t kept_to = at;
  while ((at = skip_ascii(bytes, at)) < bytes.size()) {
    if (bytes[at] == '\0') {
      repair.keep(kept_to, at);
      if (nul++ == 0) first_nul = {at, at + 1};
      kept_to = ++at;
      continue;
    }
    const Decoded sequence = decode(bytes, at);
    if (!sequence.valid) {
      repair.keep(kept_to, at);
      repair.replace();
      if (invalid++ == 0) first_invalid = {at, at + sequence.length};
      kept_to = at + sequence.length;
    }
    at += sequence.length;
  }
  repair.keep(kept_to, bytes.size());
  if (invalid != 0)
    repair.report("invalid-utf8", std::to_string(invalid) + " ill-formed sequences replaced by U+FFFD", first_invalid);
  if (nul != 0) repair.report("nul-bytes", std::to_string(nul) + " NUL bytes dropped", first_nul);
  return repair.finish(invalid != 0);
}

bool is_utf8(std::string_view bytes) noexcept {
  for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size(); at = skip_ascii(bytes, at)) {
    const Decoded sequence = decode(bytes, at);
    if (!sequence.valid) return false;
    at += sequence.length;
  }
  return true;
}

std::string_view first_bytes(std::string_view text, std::size_t size) noexcept {
  if (text.size() <= size) return text;
  std::size_t end = size;
  while (end > 0 && size - end < 3 && continues_code_point(text[end])) --end;
  return text.substr(0, end);
}

char32_t decode_code_point(std::string_view text, std::size_t& offset) noexcept {
  const Decoded sequence = decode(text, offset);
  offset += sequence.length;
  return sequence.code_point;
}

char32_t previous_code_point(std::string_view text, std::size_t& offset) noexcept {
  std::size_t start = offset - 1;
  while (start > 0 && offset - start < 4 && continues_code_point(text[start])) --start;
  const Decoded sequence = decode(text, start);
  if (sequence.valid && start + sequence.length == offset) {
    offset = start;
    return sequence.code_point;
  }
  --offset;
  return replacement;
}

void append_code_point(std::string& text, char32_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0 | (c >> 6));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0 | (c >> 12));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | (c >> 18));
    text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::size_t length(std::string_view text) noexcept {
  std::size_t continuing = 0;
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) continuing += count_continuing(bytes_at<8>(text.data() + at));
  return text.size() - continuing - count_continuing(leading_bytes(text.substr(at)));
}

namespace {

const OffsetRun* run_behind(const std::vector<OffsetRun>& offsets, std::size_t byte) noexcept {
  return first_not(std::span<const OffsetRun>(offsets), [byte](const OffsetRun& run) { return run.body <= byte; });
}

/// A start maps through the run it lies in, or to the start of the next one; an end through the run its last byte lies
/// in.
Span across_runs(const std::vector<OffsetRun>& offsets, Span body) noexcept {
  const auto input_of = [&](std::size_t offset, bool is_end) {
    const std::size_t byte = is_end && offset > 0 ? offset - 1 : offset;
    auto run = run_behind(offsets, byte);
    if (run == offsets.data()) return offsets.front().input;
    --run;
    if (byte < run->body + run->length) return run->input + (offset - run->body);
    const auto next = run + 1;
    if (is_end || next == offsets.data() + offsets.size()) return run->input + run->length;
    return next->input;
  };
  Span result{input_of(body.start, false), input_of(body.end, !body.empty())};
  result.end = std::max(result.start, result.end);
  return result;
}

}  // namespace

Span to_input(const std::vector<OffsetRun>& offsets, Span body) noexcept {
  if (offsets.empty()) return {};
  const OffsetRun* const behind = run_behind(offsets, body.start);
  if (behind != offsets.data() && !body.empty()) {
    const OffsetRun& run = behind[-1];
    if (body.end - run.body <= run.length)  // as most do, it lies in one run
      return {run.input + (body.start - run.body), run.input + (body.end - run.body)};
  }
  return across_runs(offsets, body);
}

}  // namespace dateline::text
