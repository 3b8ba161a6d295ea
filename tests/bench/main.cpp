// Prints, besides Google Benchmark's table, each step's speed as a share of ICU's word-break iteration in the same run:
// that ratio can be compared between machines.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace {

class RatioReporter : public benchmark::ConsoleReporter {
 public:
  RatioReporter() : ConsoleReporter(OO_None) {}

  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      const auto speed = run.counters.find("bytes_per_second");
      if (speed != run.counters.end()) speeds_.emplace_back(run.benchmark_name(), speed->second / 1e6);
    }
  }

  void Finalize() override {
    double icu = 0;
    for (const auto& [name, speed] : speeds_)
      if (name == "icu word break") icu = speed;
    if (icu == 0) return;
    std::printf("\n%-40s %10s %12s\n", "", "MB/s", "of ICU");
    for (const auto& [name, speed] : speeds_) std::printf("%-40s %10.1f %11.2fx\n", name.c_str(), speed, speed / icu);
  }

 private:
  std::vector<std::pair<std::string, double>> speeds_;
};

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  RatioReporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
}
