// A feed: articles come one by one, and the timeline is there after each. An article that comes twice changes nothing,
// and the order in which they come makes no difference to the result.
#include <dateline/dateline.hpp>

#include <iostream>

namespace {

dateline::Article article(std::string id, std::string published, std::string text) {
  dateline::Article result;
  result.id = std::move(id);
  result.published = std::move(published);
  result.bytes = std::move(text);
  return result;
}

}  // namespace

int main() {
  const std::vector<dateline::Article> feed = {
      article("1", "2023-04-03", "French President Emmanuel Macron will visit China on Wednesday."),
      article("2", "2023-04-05", "French President Emmanuel Macron visited China on Wednesday."),
      article("1", "2023-04-03", "French President Emmanuel Macron will visit China on Wednesday."),
      article("3", "2023-04-06", "Emmanuel Macron visited China on April 5, 2023."),
  };

  const dateline::Extractor extractor;
  dateline::TimelineBuilder builder;
  for (const dateline::Article& next : feed) {
    builder.add(extractor.extract(dateline::read(next)));
    std::cout << "after article " << next.id << ":\n" << dateline::to_table(builder.build()) << '\n';
  }

  dateline::TimelineBuilder backwards;
  for (const dateline::Article& next : std::vector(feed.rbegin(), feed.rend()))
    backwards.add(extractor.extract(dateline::read(next)));
  const bool same = dateline::to_json(backwards.build()) == dateline::to_json(builder.build());
  std::cout << "the same the other way round: " << (same ? "yes" : "no") << '\n';
  return same ? 0 : 1;
}
