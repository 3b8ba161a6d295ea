// Asking for memory before it is read. Tables of all words of a language lie in far caches; a processor that is asked
// early enough has them near by the time they are needed.
#pragma once

namespace dateline::text {

/// Only a hint: nothing is read, whatever the address.
inline void prefetch([[maybe_unused]] const void* address) noexcept {
#if defined(__GNUC__)
  __builtin_prefetch(address);
#endif
}

}  // namespace dateline::text
