// The grammars of the built-in languages as the build compiled them.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dateline::time {

struct BuiltinGrammar {
  std::string_view language;
  std::span<const std::string_view> pieces;  ///< Of `to_bytes`: compilers need not take a literal above 64 KB.
};

/// Sorted by language. Empty where the build could not run a program of its own, as when cross-compiling: grammars are
/// then compiled from the packs when they are needed.
std::span<const BuiltinGrammar> builtin_grammars() noexcept;

inline std::string bytes_of(const BuiltinGrammar& grammar) {
  std::string bytes;
  for (const std::string_view piece : grammar.pieces) bytes += piece;
  return bytes;
}

}  // namespace dateline::time
