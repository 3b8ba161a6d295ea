// The public face of the event stage: which languages are loaded, and which one a document gets.
#include <dateline/extractor.hpp>

#include "events/document_extraction.hpp"
#include "events/document_info.hpp"
#include "events/language_engines.hpp"
#include "text/language_tag.hpp"
#include "text/tokens.hpp"

#include <utility>

namespace dateline {
namespace {

std::string no_pack_for(std::string_view language) {
  if (language.empty() || language == "und") return "the language of the text is not known, so no pack can read it";
  return "no pack is loaded for language \"" + std::string(language) + "\"";
}

}  // namespace

struct Extractor::Engine {
  Engine(ExtractorOptions given, std::vector<Problem>& problems)
      : options(std::move(given)), languages(options, problems) {}

  ExtractorOptions options;
  events::LanguageEngines languages;
};

Extractor::Extractor(ExtractorOptions options) {
  std::vector<Problem> problems;
  if (options.max_events == 0) problems.push_back({{}, 0, 0, "max_events must be at least 1", {}});
  engine_ = std::make_unique<const Engine>(std::move(options), problems);
  if (!problems.empty()) throw Error(std::move(problems));
}

Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

Extraction Extractor::extract(const Document& document) const {
  if (const events::LanguageEngine* language = engine_->languages.find(document.language))
    return events::extract(*language, engine_->options, document);
  Extraction extraction;
  extraction.document = events::document_info(document, nullptr, nullptr);
  extraction.diagnostics = document.diagnostics;
  extraction.diagnostics.push_back({"no-language-pack", no_pack_for(document.language), {}});
  return extraction;
}

std::vector<TimeExpression> Extractor::find_times(std::string_view text, const TimeOptions& options) const {
  static constexpr std::string_view default_language = "en";  // as TimeOptions::language documents
  const std::string_view wanted = options.language.empty() ? default_language : options.language;
  const events::LanguageEngine* language = engine_->languages.find(wanted);
  if (language == nullptr)
    throw Error({{{}, 0, 0, "no pack is loaded for language \"" + std::string(wanted) + "\"", {}}});
  std::vector<text::Token> tokens;
  text::tokenise(text, language->vocabulary, tokens);
  const std::vector<text::Sentence> sentences = text::split_sentences(text, tokens, language->sentences);
  time::TimeContext context;
  context.options = options;
  context.options.language = text::language_tag(options.language);  // its variety may write dates in another order
  context.published_from = options.published ? AnchorSource::caller : AnchorSource::none;
  context.sentences = sentences;
  std::vector<TimeExpression> times;
  language->times.find(text, tokens, context, times);
  return times;
}

std::string Extractor::explain(const Document& document) const {
  const events::LanguageEngine* language = engine_->languages.find(document.language);
  if (language == nullptr) return no_pack_for(document.language) + "\n";
  return events::explain(*language, engine_->options, document);
}

}  // namespace dateline
