// The grammars of the built-in languages as the build compiled them.
#pragma once

#include <span>
#include <string_view>

namespace dateline::time {

struct BuiltinGrammar {
  std::string_view language;
  std::string_view bytes;  ///< Of `to_bytes`.
};

/// Sorted by language. Empty where the build could not run a program of its own, as when cross-compiling: grammars are
/// then compiled from the packs when they are needed.
std::span<const BuiltinGrammar> builtin_grammars() noexcept;

}  // namespace dateline::time
