package io.github.limner.bench;

import java.util.ArrayList;
import java.util.List;

/// Turns taken in turn: ours, peer, ours, peer, so that whatever else the machine does meets all
/// alike.
record Rounds(int count) {
  List<Measured> of(List<Contender> contenders) throws Exception {
    List<List<Cost>> costs = contenders.stream().<List<Cost>>map(_ -> new ArrayList<>()).toList();
    for (int round = 0; round < count; round++)
      for (int i = 0; i < contenders.size(); i++) costs.get(i).add(contenders.get(i).turn().take());
    var measured = new ArrayList<Measured>();
    for (int i = 0; i < contenders.size(); i++) {
      var contender = contenders.get(i);
      measured.add(new Measured(contender.name(), contender.items(), costs.get(i)));
    }
    return measured;
  }
}
