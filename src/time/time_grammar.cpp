#include "time/time_grammar.hpp"

#include "text/language_tag.hpp"
#include "time/builtin_grammars.hpp"
#include "time/chart.hpp"
#include "time/compiled_bytes.hpp"
#include "time/grammar_compiler.hpp"
#include "time/resolver.hpp"
#include "time/titles.hpp"

#include <string>

namespace dateline::time {

TimeGrammar::TimeGrammar(const std::vector<packs::PackNode>& sections, text::Vocabulary& vocabulary,
                         std::vector<Problem>& problems)
    : TimeGrammar(compile_sections(sections, vocabulary, problems)) {}
TimeGrammar::TimeGrammar(Compiled compiled) : compiled_(std::make_unique<const Compiled>(std::move(compiled))) {}
TimeGrammar::~TimeGrammar() = default;
TimeGrammar::TimeGrammar(TimeGrammar&&) noexcept = default;
TimeGrammar& TimeGrammar::operator=(TimeGrammar&&) noexcept = default;

TimeGrammar TimeGrammar::builtin(std::string_view language, text::Vocabulary& vocabulary,
                                 std::vector<Problem>& problems) {
  for (const BuiltinGrammar& grammar : builtin_grammars())
    if (grammar.language == language) return TimeGrammar(from_bytes(bytes_of(grammar), vocabulary));
  return {builtin_time_sections(language, problems), vocabulary, problems};
}

bool TimeGrammar::empty() const noexcept {
  return compiled_->rules.empty();
}

void TimeGrammar::find(std::string_view text, const std::vector<text::Token>& tokens, const TimeContext& context,
                       std::vector<TimeExpression>& out) const {
  std::vector<bool> sentence_starts;
  if (!context.sentences.empty()) {
    sentence_starts.resize(tokens.size());
    for (const text::Sentence& sentence : context.sentences)
      if (sentence.first < tokens.size()) sentence_starts[sentence.first] = true;
  }
  const Text view{text, tokens, sentence_starts.empty() ? nullptr : &sentence_starts};
  std::vector<Island> islands;
  find_islands(*compiled_, view, islands);
  Findings findings;
  findings.found.reserve(islands.size());
  Chart chart(*compiled_, compiled_->order_of(context.options.language));
  for (const Island& island : islands) chart.parse(view, island, findings);
  std::erase_if(findings.found, [&](const Found& each) { return in_title(view, each); });
  std::vector<TimeExpression> found;
  found.reserve(findings.found.size());
  Resolver(*compiled_, view, context, findings).run(found);
  if (out.empty())
    out = std::move(found);
  else
    out.insert(out.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

}  // namespace dateline::time

namespace dateline {

std::vector<TimeExpression> find_times(std::string_view text, const TimeOptions& options) {
  std::vector<Problem> problems;
  const std::string language =
      options.language.empty() ? "en" : text::canonical_language_tag(text::language_tag(options.language));
  text::Vocabulary vocabulary;
  const time::TimeGrammar grammar = time::TimeGrammar::builtin(language, vocabulary, problems);
  if (grammar.empty()) problems.push_back({.message = "no time grammar for language \"" + options.language + "\""});
  if (!problems.empty()) throw Error(std::move(problems));
  // Ill-formed bytes are read as signs of their own, so offsets stay those of the text given.
  std::vector<text::Token> tokens;
  text::tokenise(text, vocabulary, tokens);
  time::TimeContext context;
  context.options = options;
  context.options.language = language;
  context.published_from = options.published ? AnchorSource::caller : AnchorSource::none;
  std::vector<TimeExpression> found;
  grammar.find(text, tokens, context, found);
  return found;
}

}  // namespace dateline
