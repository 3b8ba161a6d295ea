// The public face of the event stage: which languages are loaded, and which one a document gets.
#include <dateline/extractor.hpp>

#include "events/document_extraction.hpp"
#include "events/document_info.hpp"
#include "events/language_engine.hpp"
#include "rules/pack_data.hpp"
#include "text/tokens.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace dateline {

struct Extractor::Engine {
  ExtractorOptions options;
  std::map<std::string, std::unique_ptr<const events::LanguageEngine>, std::less<>> languages;

  /// The engine of "en-GB" is that of "en"; nullptr when there is none.
  const events::LanguageEngine* find(std::string_view language) const {
    for (std::string_view tag = language; !tag.empty(); tag = tag.substr(0, tag.find_last_of('-') == std::string_view::npos ? 0 : tag.find_last_of('-')))
      if (const auto found = languages.find(tag); found != languages.end()) return found->second.get();
    return nullptr;
  }
};

namespace {

std::vector<std::string> languages_of(const ExtractorOptions& options, std::vector<Problem>& problems) {
  const std::vector<std::string> known = RulePack::builtin_languages();
  std::set<std::string> wanted(options.languages.begin(), options.languages.end());
  for (const std::string& language : wanted)
    if (std::find(known.begin(), known.end(), language) == known.end())
      problems.push_back({{}, 0, 0, "no built-in pack for language \"" + language + "\"", {}});
  if (options.languages.empty()) wanted.insert(known.begin(), known.end());
  for (const RulePack& pack : options.packs) wanted.insert(pack.language());
  return {wanted.begin(), wanted.end()};
}

std::vector<RulePack> packs_of(const std::string& language, const ExtractorOptions& options) {
  std::vector<RulePack> packs;
  const std::vector<std::string> known = RulePack::builtin_languages();
  if (std::find(known.begin(), known.end(), language) != known.end()) packs.push_back(RulePack::builtin(language));
  for (const RulePack& pack : options.packs)
    if (pack.language() == language) packs.push_back(pack);
  return packs;
}

}  // namespace

Extractor::Extractor(ExtractorOptions options) {
  auto engine = std::make_unique<Engine>();
  std::vector<Problem> problems;
  if (options.max_events == 0) problems.push_back({{}, 0, 0, "max_events must be at least 1", {}});
  for (const std::string& language : languages_of(options, problems))
    engine->languages.emplace(language, std::make_unique<events::LanguageEngine>(language, packs_of(language, options), problems));
  if (!problems.empty()) throw Error(std::move(problems));
  engine->options = std::move(options);
  engine_ = std::move(engine);
}

Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

Extraction Extractor::extract(const Document& document) const {
  if (const events::LanguageEngine* language = engine_->find(document.language))
    return events::extract(*language, engine_->options, document);
  Extraction extraction;
  extraction.document = events::document_info(document, nullptr, nullptr);
  extraction.diagnostics = document.diagnostics;
  extraction.diagnostics.push_back({"no-language-pack", "no pack is loaded for language \"" + document.language + "\"", {}});
  return extraction;
}

std::vector<TimeExpression> Extractor::find_times(std::string_view text, const TimeOptions& options) const {
  static constexpr std::string_view default_language = "en";   // as TimeOptions::language documents
  const events::LanguageEngine* language = engine_->find(options.language.empty() ? default_language : options.language);
  if (language == nullptr) throw Error({{{}, 0, 0, "no pack is loaded for language \"" + options.language + "\"", {}}});
  std::vector<text::Token> tokens;
  text::tokenise(text, language->vocabulary, tokens);
  const std::vector<text::Sentence> sentences = text::split_sentences(text, tokens, language->sentences);
  time::TimeContext context;
  context.options = options;
  context.published_from = options.published ? AnchorSource::caller : AnchorSource::none;
  context.sentences = sentences;
  std::vector<TimeExpression> times;
  language->times.find(text, tokens, context, times);
  return times;
}

std::string Extractor::explain(const Document& document) const {
  const events::LanguageEngine* language = engine_->find(document.language);
  if (language == nullptr) return "no pack is loaded for language \"" + document.language + "\"\n";
  return events::explain(*language, engine_->options, document);
}

}  // namespace dateline
