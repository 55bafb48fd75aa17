#pragma once
// The page that asks what fits a client, and its answer. Sent by POST only: nothing of it stands in a URL.

#include <optional>
#include <string>
#include <vector>

#include "server/pages/card.h"
#include "server/pages/frame.h"

namespace socialmap::pages {

/// A box to tick.
struct Tick {
  std::string value;
  std::string label;
  bool chosen = false;
};

struct TickGroup {
  std::string title;
  std::vector<Tick> ticks;
};

struct MatchForm {
  std::string home;
  std::string age;
  std::string budget;
  std::vector<Tick> modes;
  std::vector<Tick> needs;
  std::vector<TickGroup> interests;
  std::vector<Tick> signals;
};

/// An offer that fits, with its sentences.
struct FittingOffer {
  Card card;
  std::string score;
  std::vector<std::string> because;
  std::vector<std::string> checks;
  std::string first_step;
};

struct SignalCard {
  std::string label;
  std::string advice;
  std::vector<HelpLine> contacts;
};

struct RefusedLine {
  std::size_t count = 0;
  std::string because;
};

struct MatchAnswer {
  std::vector<SignalCard> signals;
  std::string support_because;
  std::vector<FittingOffer> support;
  bool support_first = false;
  bool no_offers = false;  ///< escalate: only whom to call
  std::size_t total = 0;
  std::vector<FittingOffer> matches;
  std::vector<RefusedLine> refused;
  std::optional<HelpLine> youth_route;  ///< only for who is under age
};

struct MatchPage {
  Frame frame;
  std::vector<std::string> mistakes;
  MatchForm form;
  std::optional<MatchAnswer> answer;
};

std::string render(MatchPage const& page);

}  // namespace socialmap::pages
