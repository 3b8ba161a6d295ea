// The yardstick: ICU's word-break iteration over the same text, already in UTF-16, so that no conversion is charged to
// it.
#include "sample_text.hpp"

#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

namespace {

void icu_word_break(benchmark::State& state) {
  const auto articles = bench::news_articles(400);
  std::vector<icu::UnicodeString> texts;
  for (const auto& article : articles) texts.push_back(icu::UnicodeString::fromUTF8(article.bytes));
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  if (U_FAILURE(status)) return state.SkipWithError(u_errorName(status));
  for (auto _ : state) {
    std::size_t breaks = 0;
    for (const icu::UnicodeString& text : texts) {
      words->setText(text);
      while (words->next() != icu::BreakIterator::DONE) ++breaks;
    }
    benchmark::DoNotOptimize(breaks);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bench::total_bytes(articles)));
}
BENCHMARK(icu_word_break)->Name("icu word break")->Unit(benchmark::kMillisecond);

}  // namespace
