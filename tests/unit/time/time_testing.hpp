// What the tests of the time stage share.
#pragma once

#include <dateline/time.hpp>

#include "packs/pack_node.hpp"
#include "time/time_grammar.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::time::testing {

/// A built-in language's grammar, compiled once per test.
class Grammar {
 public:
  explicit Grammar(std::string_view language) : Grammar(sections_of(language)) {}
  explicit Grammar(const std::vector<packs::PackNode>& sections) {
    std::vector<Problem> problems;
    grammar_ = std::make_unique<TimeGrammar>(sections, vocabulary_, problems);
    if (!problems.empty()) throw Error(problems);
  }

  std::vector<TimeExpression> find(std::string_view text, std::string_view published = "",
                                   TimeOptions options = {}) const {
    if (!published.empty()) options.published = Date::from_edtf(published);
    std::vector<text::Token> tokens;
    text::tokenise(text, vocabulary_, tokens);
    TimeContext context;
    context.options = options;
    context.published_from = AnchorSource::caller;
    std::vector<TimeExpression> found;
    grammar_->find(text, tokens, context, found);
    return found;
  }

 private:
  static std::vector<packs::PackNode> sections_of(std::string_view language) {
    std::vector<Problem> problems;
    std::vector<packs::PackNode> sections = builtin_time_sections(language, problems);
    if (!problems.empty()) throw Error(problems);
    return sections;
  }

  text::Vocabulary vocabulary_;
  std::unique_ptr<TimeGrammar> grammar_;
};

/// "[three days ago] 2024-03-07 | ..." : what was found, for comparing in one go.
inline std::string shown(const std::vector<TimeExpression>& expressions) {
  std::string all;
  for (const TimeExpression& each : expressions) {
    if (!all.empty()) all += " | ";
    all += "[" + each.text + "] " + each.value;
    if (!each.mod.empty()) all += " " + each.mod;
  }
  return all;
}

}  // namespace dateline::time::testing
