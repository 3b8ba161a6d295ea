// The text stage: repair, tokens, sentences.
#include "sample_text.hpp"

#include "text/characters.hpp"
#include "text/sentences.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

#include <benchmark/benchmark.h>

namespace {

using dateline::text::Token;

/// Knows every word of the articles, so that each lookup succeeds, as is the case for common words in a pack.
dateline::text::Vocabulary vocabulary_of(const std::vector<dateline::Article>& articles) {
  dateline::text::Vocabulary vocabulary;
  std::vector<Token> tokens;
  for (const auto& article : articles) {
    tokens.clear();
    dateline::text::tokenise(article.bytes, vocabulary, tokens);
    for (const Token& token : tokens)
      vocabulary.intern(dateline::text::fold(article.bytes.substr(token.start, token.end - token.start)));
  }
  return vocabulary;
}

void repair(benchmark::State& state) {
  const auto articles = bench::news_articles(400);
  for (auto _ : state)
    for (const auto& article : articles) benchmark::DoNotOptimize(dateline::text::repair_utf8(article.bytes));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bench::total_bytes(articles)));
}
BENCHMARK(repair)->Name("repair utf-8")->Unit(benchmark::kMillisecond);

void tokens(benchmark::State& state) {
  const auto articles = bench::news_articles(400);
  const auto vocabulary = vocabulary_of(articles);
  std::vector<Token> found;
  for (auto _ : state) {
    for (const auto& article : articles) {
      found.clear();
      dateline::text::tokenise(article.bytes, vocabulary, found);
      benchmark::DoNotOptimize(found.data());
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bench::total_bytes(articles)));
}
BENCHMARK(tokens)->Name("tokens")->Unit(benchmark::kMillisecond);

void sentences(benchmark::State& state) {
  const auto articles = bench::news_articles(400);
  const auto vocabulary = vocabulary_of(articles);
  std::vector<std::vector<Token>> cut(articles.size());
  for (std::size_t i = 0; i < articles.size(); ++i) dateline::text::tokenise(articles[i].bytes, vocabulary, cut[i]);
  for (auto _ : state)
    for (std::size_t i = 0; i < articles.size(); ++i)
      benchmark::DoNotOptimize(dateline::text::split_sentences(articles[i].bytes, cut[i], {}));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bench::total_bytes(articles)));
}
BENCHMARK(sentences)->Name("sentences (tokens given)")->Unit(benchmark::kMillisecond);

}  // namespace
