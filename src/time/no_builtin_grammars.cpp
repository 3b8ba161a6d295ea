// In place of the compiled grammars, for the program that compiles them and where it cannot run.
#include "time/builtin_grammars.hpp"

namespace dateline::time {

std::span<const BuiltinGrammar> builtin_grammars() noexcept {
  return {};
}

}  // namespace dateline::time
