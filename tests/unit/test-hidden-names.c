/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-hidden-names.h"

static void
add_person (GPtrArray  *people,
            const char *given,
            const char *family_name,
            const char *call,
            const char *label)
{
  KringRecord *person = kring_record_new (KRING_NOUN_PERSON);

  kring_record_set_text (person, "kind", "person");
  kring_record_set_text (person, "given", given);
  kring_record_set_text (person, "family_name", family_name);
  kring_record_set_text (person, "call", call);
  kring_record_set_text (person, "label", label);
  g_ptr_array_add (people, person);
}

static const struct {
  const char *text;
  gboolean    is_named;
} texts[] = {
  { "Amina praat met Eva", TRUE },
  { "EVA", TRUE },
  { "éva", TRUE },
  { "Eva's auto", TRUE },
  { "Evas auto", TRUE },
  { "(Eva)", TRUE },
  { "na-Eva-tijd", TRUE },
  { "evaluatie", FALSE },
  { "primeval", FALSE },
  { "Evast", FALSE },
  { "Rombouts", TRUE },
  { "Peeters", FALSE },             /* somebody visible is called so too */
  { "tante Wendy belt", TRUE },
  { "wendy", FALSE },               /* only said with "tante" before it */
  { "sterretje (2023)", TRUE },
  { "ons sterretje", TRUE },
  { "sterretjes", TRUE },
  { "Jo kwam", TRUE },              /* two letters: only as written */
  { "jo kwam", FALSE },
  { "JoJo", FALSE },
  { "dokter Simoens", TRUE },
  { "dr. simoens", TRUE },
  { "dr. Janssens", FALSE },
  { "Noémie", TRUE },
  { "NOEMIE", TRUE },
  { "نور", TRUE },
  { "", FALSE },
  { NULL, FALSE },
};

static void
test_named (void)
{
  g_autoptr(GPtrArray) hidden = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) visible = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(KringHiddenNames) names = NULL;

  add_person (hidden, "Eva", "Rombouts", NULL, NULL);
  add_person (hidden, NULL, "Peeters", "tante Wendy", NULL);
  add_person (hidden, NULL, NULL, NULL, "sterretje (2023)");
  add_person (hidden, "Jo", NULL, NULL, NULL);
  add_person (hidden, "dr. Simoens", NULL, NULL, NULL);
  add_person (hidden, "Noémie", NULL, NULL, NULL);
  add_person (hidden, "نور", NULL, NULL, NULL);
  add_person (visible, "Jan", "Peeters", NULL, NULL);
  names = kring_hidden_names_new (hidden, visible);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (kring_hidden_names_in (names, texts[i].text) != texts[i].is_named)
      g_error ("\"%s\" is %s", texts[i].text, texts[i].is_named ? "not found" : "taken for a name");
}

/* "Lucas" is somebody else, who is visible: whoever is called Luca is hidden all the same. */
static void
test_alike (void)
{
  g_autoptr(GPtrArray) hidden = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) visible = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(KringHiddenNames) names = NULL;

  add_person (hidden, "Luca", NULL, NULL, NULL);
  add_person (hidden, "Simon", NULL, NULL, NULL);
  add_person (visible, "Lucas", "Simons", NULL, NULL);
  names = kring_hidden_names_new (hidden, visible);

  g_assert_true (kring_hidden_names_in (names, "Luca sloeg mama"));
  g_assert_true (kring_hidden_names_in (names, "Luca's mama"));
  g_assert_true (kring_hidden_names_in (names, "met Simon"));
  g_assert_false (kring_hidden_names_in (names, "Lucas Simons"));
}

static void
test_nobody (void)
{
  g_autoptr(GPtrArray) nobody = g_ptr_array_new ();
  g_autoptr(KringHiddenNames) names = kring_hidden_names_new (nobody, nobody);

  g_assert_false (kring_hidden_names_in (names, "Eva"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hidden-names/named", test_named);
  g_test_add_func ("/hidden-names/alike", test_alike);
  g_test_add_func ("/hidden-names/nobody", test_nobody);

  return g_test_run ();
}
