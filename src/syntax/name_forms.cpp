#include "syntax/name_forms.hpp"

#include "text/leading_bytes.hpp"

#include <bit>

namespace dateline::syntax {

NameForms::NameForms(std::size_t expected) : slots_(std::bit_ceil(2 * expected + 16)) {
  constexpr std::size_t usual_length = 12;
  text_.reserve(expected * usual_length);
}

/// The slot of the form, or the free one where it would stand.
std::size_t NameForms::place_of(std::string_view form, std::uint64_t hash) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = static_cast<std::size_t>(hash) & mask;
  while (slots_[at].size != 0 &&
         (slots_[at].hash != hash || std::string_view(text_).substr(slots_[at].start, slots_[at].size) != form))
    at = (at + 1) & mask;
  return at;
}

std::uint32_t NameForms::find(std::string_view form) const noexcept {
  return slots_[place_of(form, text::hash_word(form))].entity;
}

std::uint32_t NameForms::add(std::string_view form, std::uint32_t entity) {
  if (form.empty()) return none;
  if (2 * (used_ + 1) > slots_.size()) grow();
  const std::uint64_t hash = text::hash_word(form);
  Slot& slot = slots_[place_of(form, hash)];
  if (slot.size == 0) {
    slot = {hash, static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(form.size()), none};
    text_ += form;
    ++used_;
  }
  if (slot.entity == none) slot.entity = entity;
  return slot.entity;
}

void NameForms::give(std::string_view form, std::uint32_t entity) {
  add(form, entity);
  slots_[place_of(form, text::hash_word(form))].entity = entity;
}

void NameForms::forget(std::uint32_t entity) noexcept {
  for (Slot& slot : slots_)
    if (slot.entity == entity) slot.entity = none;
}

void NameForms::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.size == 0) continue;
    std::size_t at = static_cast<std::size_t>(slot.hash) & mask;
    while (slots_[at].size != 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

}  // namespace dateline::syntax
