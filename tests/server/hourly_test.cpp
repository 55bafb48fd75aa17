#include "server/hourly.h"

#include <catch2/catch.hpp>

#include <future>
#include <stdexcept>

using namespace socialmap;

TEST_CASE("what is done every hour is done at the start") {
  std::promise<void> done;
  Hourly const hourly({[&] { done.set_value(); }, [](std::string const&) {}});
  CHECK(done.get_future().wait_for(std::chrono::seconds{30}) == std::future_status::ready);
}

TEST_CASE("what failed is told and tried again") {
  std::promise<void> third;
  std::string told;
  int times = 0;
  {
    Hourly const hourly({[&] {
                           if (++times == 3) third.set_value();
                           throw std::runtime_error("no room");
                         },
                         [&](std::string const& why) { told = why; }},
                        std::chrono::milliseconds{1});
    CHECK(third.get_future().wait_for(std::chrono::seconds{30}) == std::future_status::ready);
  }
  CHECK(told == "no room");
  CHECK(times >= 3);
}
