#include "time/builtin_grammars.hpp"

namespace dateline::time {

std::span<const BuiltinGrammar> builtin_grammars() noexcept {
  return {};
}

}  // namespace dateline::time
