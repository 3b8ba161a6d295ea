// Who fills the roles of an event: the arguments a rule maps to them, and those named inside one.
#pragma once

#include "rules/argument_tests.hpp"
#include "rules/compiled_rules.hpp"
#include "rules/matcher.hpp"

#include <cstdint>
#include <span>

namespace dateline::rules {

/// For one attempt to match one rule at one predicate.
class RoleFiller {
 public:
  /// \param candidate to be given fillers.
  RoleFiller(const SentenceInput& input, const CompiledRule& rule, const EventType& type, const ArgumentTests& tests,
             std::span<const syntax::Argument> arguments, Candidate& candidate) noexcept
      : input_(input), rule_(rule), type_(type), tests_(tests), arguments_(arguments), candidate_(candidate) {}
  void fill();

 private:
  const syntax::NounPhrase& phrase(std::uint32_t index) const noexcept { return input_.analysis.phrases[index]; }
  void fill_roles();
  bool suits_better(const CompiledMapping& mapping, const syntax::Argument& argument) const noexcept;
  bool fill(std::uint32_t role, const syntax::Argument& argument);
  bool can_fill(std::uint32_t role, const syntax::NounPhrase& np) const noexcept;
  bool fill_phrase(std::uint32_t role, std::uint32_t index, const syntax::Argument& argument);
  bool put(std::uint32_t role, std::uint32_t index, syntax::TokenRange tokens, const syntax::Argument& argument);
  void fill_from_within();
  bool fill_from_within(std::uint32_t role, const syntax::Argument& argument);
  bool is_landscape(const syntax::NounPhrase& np) const noexcept;
  bool is_whereabouts(std::uint32_t role, const syntax::NounPhrase& np) const noexcept;
  bool is_filler(std::uint32_t index) const noexcept;
  bool names_country(std::uint32_t role, const syntax::NounPhrase& np) const noexcept;
  syntax::TokenRange country_word(const syntax::NounPhrase& np) const noexcept;

  const SentenceInput& input_;
  const CompiledRule& rule_;
  const EventType& type_;
  const ArgumentTests& tests_;
  std::span<const syntax::Argument> arguments_;
  Candidate& candidate_;
};

}  // namespace dateline::rules
