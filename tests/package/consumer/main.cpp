// What a stranger writes: the five lines on one small article.
#include <dateline/dateline.hpp>

#include <iostream>
#include <vector>

int main() {
  const std::vector<dateline::Article> articles = {
      {.bytes = "Prime Minister Jacinda Ardern visited Samoa on 1 August 2022.\n", .id = "one"}};

  dateline::Extractor extractor;
  dateline::TimelineBuilder builder;
  for (const dateline::Article& article : articles) builder.add(extractor.extract(dateline::read(article)));
  const dateline::Timeline timeline = builder.build();

  std::cout << dateline::version << '\n' << dateline::to_table(timeline);
  for (const dateline::TimelineEvent& event : timeline.events)
    if (event.type == "visit" && event.date.edtf() == "2022-08-01") return 0;
  std::cerr << "the visit of 2022-08-01 is missing\n";
  return 1;
}
