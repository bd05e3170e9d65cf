package io.github.limner.sample.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContoursTest {
  private final Stage stage = new Stage(100, 80, 1);

  @Test
  void a_rectangle_has_four_corners() {
    stage.mark(stage.announce(Category.HOUSE), new Rectangle(10, 20, 30, 40));
    Outline outline = stage.labels().getFirst().outlines().getFirst();
    assertThat(outline.vertices()).isEqualTo(4);
    assertThat(outline.box()).isEqualTo(new Rectangle(10, 20, 30, 40));
    assertThat(outline.area()).isEqualTo(1200);
  }

  @Test
  void what_is_hidden_is_not_outlined() {
    stage.mark(stage.announce(Category.HOUSE), new Rectangle(10, 20, 30, 40));
    stage.mark(stage.announce(Category.CAR), new Rectangle(30, 0, 40, 80));
    List<Label> labels = stage.labels();
    assertThat(labels.getFirst().box()).isEqualTo(new Rectangle(10, 20, 20, 40));
    assertThat(labels.getLast().box()).isEqualTo(new Rectangle(30, 0, 40, 80));
  }

  @Test
  void a_thing_cut_in_two_has_two_outlines_and_one_box() {
    stage.mark(stage.announce(Category.BOAT), new Rectangle(10, 20, 60, 20));
    stage.mark(stage.announce(Category.TREE), new Rectangle(35, 0, 5, 80));
    Label boat = stage.labels().getFirst();
    assertThat(boat.outlines()).hasSize(2);
    assertThat(boat.box()).isEqualTo(new Rectangle(10, 20, 60, 20));
    assertThat(boat.area()).isEqualTo(1100);
  }

  @Test
  void the_rim_of_a_hole_is_no_outline() {
    int plate = stage.announce(Category.PLATE);
    int apple = stage.announce(Category.APPLE);
    stage.mark(plate, new Ellipse2D.Double(10, 10, 60, 60));
    stage.mark(apple, new Ellipse2D.Double(30, 30, 20, 20));
    assertThat(stage.labels().getFirst().outlines()).hasSize(1);
    assertThat(stage.labels().getLast().category()).isEqualTo(Category.APPLE);
  }

  @Test
  void a_thing_outside_the_picture_is_clipped_to_it() {
    stage.mark(stage.announce(Category.BIRD), new Rectangle(-20, 60, 50, 60));
    assertThat(stage.labels().getFirst().box()).isEqualTo(new Rectangle(0, 60, 30, 20));
  }

  @Test
  void a_thing_that_nobody_can_see_has_no_label() {
    stage.mark(stage.announce(Category.BIRD), new Rectangle(200, 200, 50, 60));
    assertThat(stage.labels()).isEmpty();
  }
}
