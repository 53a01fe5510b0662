/* kring-quick-person.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-person.h"

#include <string.h>

#include "kring-fold.h"
#include "kring-kinds.h"
#include "kring-kinship.h"

typedef struct {
  const char *word;
  const char *kind;      /* tie_kind */
  const char *sex;
  gboolean    is_name;   /* also a name of people: only a tie when written without capital */
} KinWord;

/* Words that the table of ties does not have, or that tell more than it does. */
static const KinWord kin_words[] = {
  { "mam", "mother", "f" }, { "mama", "mother", "f" }, { "moeder", "mother", "f" }, { "mum", "mother", "f" }, { "mom", "mother", "f" },
  { "pap", "father", "m" }, { "papa", "father", "m" }, { "vader", "father", "m" }, { "dad", "father", "m" },
  { "oma", "grandmother", "f" }, { "grootmoeder", "grandmother", "f" }, { "moeke", "grandmother", "f" }, { "bomma", "grandmother", "f" },
  { "grandma", "grandmother", "f" }, { "granny", "grandmother", "f" }, { "grandmother", "grandmother", "f" },
  { "opa", "grandfather", "m" }, { "grootvader", "grandfather", "m" }, { "bompa", "grandfather", "m" }, { "vake", "grandfather", "m" },
  { "grandpa", "grandfather", "m" }, { "grandfather", "grandfather", "m" },
  { "tante", "aunt", "f" }, { "aunt", "aunt", "f" }, { "auntie", "aunt", "f" },
  { "nonkel", "uncle", "m" }, { "oom", "uncle", "m" }, { "uncle", "uncle", "m" },
  { "zus", "sister", "f" }, { "zusje", "sister", "f" }, { "sister", "sister", "f" },
  { "broer", "brother", "m" }, { "broertje", "brother", "m" }, { "brother", "brother", "m" },
  { "nicht", "cousin", "f" }, { "neef", "cousin", "m" },
  { "nichtje", "niece_nephew", "f" }, { "neefje", "niece_nephew", "m" },
  { "plusmama", "step_mother", "f" }, { "stiefmoeder", "step_mother", "f" }, { "pluspapa", "step_father", "m" }, { "stiefvader", "step_father", "m" },
  { "pleegmama", "foster_mother", "f" }, { "pleegmoeder", "foster_mother", "f" }, { "pleegpapa", "foster_father", "m" },
  { "pleegvader", "foster_father", "m" },
  { "meter", "godmother", "f" }, { "godmother", "godmother", "f" }, { "peter", "godfather", "m", TRUE }, { "godfather", "godfather", "m" },
  { "vriendin", "friend", "f" }, { "vriend", "friend", "m" }, { "vriendinnetje", "childs_friend", "f" }, { "vriendje", "childs_friend", "m" },
  { "buurvrouw", "neighbour", "f" }, { "buurman", "neighbour", "m" }, { "buurmeisje", "neighbour", "f" }, { "buurjongen", "neighbour", "m" },
  { "buur", "neighbour" }, { "neighbor", "neighbour" },
  { "juf", "teacher", "f" }, { "meester", "teacher", "m" }, { "oppas", "babysitter" }, { "onthaalmoeder", "childminder", "f" },
  { "dokter", "gp" }, { "huisarts", "gp" }, { "doctor", "gp" },
  { "leider", "youth_leader", "m" }, { "leidster", "youth_leader", "f" },
};

/* What is a grandmother to them through mama, and not her own. */
static const char * const through_parents[] = { "grandmother", "grandfather", "aunt", "uncle", "cousin" };

static const char * const pet_words[] = {
  "hond", "hondje", "kat", "poes", "kater", "konijn", "cavia", "hamster", "paard", "pony", "vogel", "kanarie", "papegaai",
  "vis", "goudvis", "schildpad", "kip", "geit", "ezel", "dog", "cat", "rabbit", "horse", "bird", "fish", "tortoise",
};

/* What may stand before an animal. */
static const char * const articles[] = { "de ", "het ", "onze ", "ons ", "mijn ", "the ", "our ", "my " };

/* Words between somebody and the one to whom they are something. */
static const char * const of_words[] = { " van ", " of " };

static gboolean
starts_with_capital (const char *word)
{
  return g_unichar_isupper (g_utf8_get_char (word));
}

/* Whether @word is one of those in a cell such as "juf of meester" or "mother". */
static gboolean
is_among (const char *words,
          const char *word)
{
  g_auto(GStrv) list = NULL;
  g_autofree char *plain = NULL;
  gboolean found = FALSE;

  if (words == NULL)
    return FALSE;

  plain = g_utf8_strdown (words, -1);
  g_strdelimit (plain, "/,·()", '\n');
  for (char *of = plain; (of = strstr (of, " of ")) != NULL;)
    memcpy (of, "\n  \n", 4);

  list = g_strsplit (plain, "\n", -1);
  for (gsize i = 0; list[i] != NULL && !found; i++)
    found = g_str_equal (g_strstrip (list[i]), word);

  return found;
}

/* The tie that @word, of @length bytes, names; FALSE when it names none. */
static gboolean
find_kin_word (const char *word,
               gsize       length,
               KinWord    *found)
{
  g_autofree char *as_said = g_strndup (word, length);
  g_autofree char *plain = g_utf8_strdown (as_said, -1);
  const KringKindTable *table = kring_kinds_table ("tie_kind");

  for (gsize i = 0; i < G_N_ELEMENTS (kin_words); i++)
    if (g_str_equal (kin_words[i].word, plain) && !(kin_words[i].is_name && starts_with_capital (as_said)))
      {
        *found = kin_words[i];
        return TRUE;
      }

  for (guint i = 0; i < table->n_kinds && !starts_with_capital (as_said); i++)
    {
      const KringKind *kind = &table->kinds[i];

      if (!is_among (kind->nl, plain) && !is_among (kind->nl_NL, plain) && !is_among (kind->en, plain))
        continue;

      *found = (KinWord) { .kind = kind->code };
      return TRUE;
    }

  return FALSE;
}

static void
read_name (KringQuickPerson *self,
           const char       *name)
{
  const char *space = strchr (name, ' ');

  self->given = space != NULL ? g_strndup (name, (gsize) (space - name)) : g_strdup (name);
  self->family_name = space != NULL ? g_strdup (space + 1) : NULL;
}

static gboolean
is_called (KringRecord *person,
           const char  *folded)
{
  g_autofree char *full = kring_person_full_name (person);
  const char *names[] = { kring_person_name (person), kring_record_get_text (person, "given"), full };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = names[i] != NULL ? kring_fold (names[i]) : NULL;

      if (g_strcmp0 (name, folded) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether what somebody is to the children, in one of both languages, is @name: "mama", "mother"; or means the same as
 * it: "mum". */
static gboolean
is_labelled (GHashTable *labels[2],
             gint64      id,
             const char *name)
{
  static const KringLanguage languages[] = { KRING_LANGUAGE_NL, KRING_LANGUAGE_EN };
  KinWord kin = { NULL };
  gboolean is_kin = find_kin_word (name, strlen (name), &kin);

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      const char *label = g_hash_table_lookup (labels[i], &id);
      g_autofree char *folded = label != NULL ? kring_fold (label) : NULL;
      g_autofree char *word = is_kin ? kring_fold (kring_kinds_words ("tie_kind", kin.kind, languages[i])) : NULL;

      if (folded != NULL && (g_str_equal (folded, name) || g_strcmp0 (folded, word) == 0))
        return TRUE;
    }

  return FALSE;
}

/* The one person called so; NULL: nobody, or more than one, which sets @is_shared. */
static KringRecord *
find_called (KringShare *share,
             const char *folded,
             gboolean   *is_shared)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  KringRecord *found = NULL;

  *is_shared = FALSE;
  for (guint i = 0; i < people->len; i++)
    {
      if (!is_called (people->pdata[i], folded))
        continue;
      *is_shared = found != NULL;
      if (*is_shared)
        return NULL;
      found = people->pdata[i];
    }

  return found;
}

KringRecord *
kring_quick_person_find (KringShare *share,
                         const char *name)
{
  g_autofree char *folded = kring_fold (name);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  gboolean is_shared;
  KringRecord *found = find_called (share, folded, &is_shared);
  g_autoptr(GHashTable) dutch = NULL;
  g_autoptr(GHashTable) english = NULL;

  if (found != NULL || is_shared)
    return found;

  dutch = kring_kinship_family_labels (share, KRING_LANGUAGE_NL);
  english = kring_kinship_family_labels (share, KRING_LANGUAGE_EN);
  for (guint i = 0; i < people->len; i++)
    {
      if (!is_labelled ((GHashTable *[]) { dutch, english }, kring_record_get_id (people->pdata[i]), folded))
        continue;
      if (found != NULL)
        return NULL;
      found = people->pdata[i];
    }

  return found;
}

/* Takes "van Lowie" off the end of @text. */
static void
take_whose (KringQuickPerson *self,
            KringShare       *share,
            char             *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (of_words); i++)
    {
      char *of = g_strrstr (text, of_words[i]);
      KringRecord *person = of != NULL ? kring_quick_person_find (share, of + strlen (of_words[i])) : NULL;

      if (person == NULL)
        continue;

      self->whose = g_ptr_array_new ();
      g_ptr_array_add (self->whose, person);
      *of = '\0';
      return;
    }
}

/* Takes "van mama" off the end of @text, where nobody is mama yet. Returns "mother", "father"; or NULL. */
static const char *
take_parent (char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (of_words); i++)
    {
      char *of = g_strrstr (text, of_words[i]);
      const char *word = of != NULL ? of + strlen (of_words[i]) : "";
      KinWord kin;

      if (*word == '\0' || starts_with_capital (word) || !find_kin_word (word, strlen (word), &kin)
          || (!g_str_equal (kin.kind, "mother") && !g_str_equal (kin.kind, "father")))
        continue;

      *of = '\0';
      return kin.kind;
    }

  return NULL;
}

/* Of the kin of a parent, those that the children have too, through that parent: "oma van mama", not "zus van mama". */
static gboolean
is_through_parent (const char *tie_kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (through_parents); i++)
    if (g_str_equal (through_parents[i], tie_kind))
      return TRUE;

  return FALSE;
}

static gboolean
is_kin (const char *tie_kind)
{
  return g_strcmp0 (kring_kinds_group ("tie_kind", tie_kind), "kin") == 0;
}

/* "oma", "oma van mama": what they are, said by itself. FALSE when it does not tell that of the children, or of somebody
 * who is there; then it may still tell whose family they are: "zus van mama". */
static gboolean
read_tie (KringQuickPerson *self,
          KringShare       *share,
          const char       *text)
{
  g_autofree char *tie = g_strdup (text);
  const char *parent = NULL;
  KinWord kin;

  take_whose (self, share, tie);
  if (self->whose == NULL)
    parent = take_parent (tie);
  if (!find_kin_word (tie, strlen (tie), &kin))
    {
      g_clear_pointer (&self->whose, g_ptr_array_unref);
      return FALSE;
    }

  if (parent != NULL && is_kin (kin.kind))
    self->through = parent;
  if (parent != NULL && !is_through_parent (kin.kind))
    return FALSE;

  self->tie_kind = kin.kind;
  self->sex = kin.sex;
  return TRUE;
}

/* What is told of somebody, before what is told already. */
static void
add_label (KringQuickPerson *self,
           const char       *words)
{
  g_autofree char *after = g_steal_pointer (&self->label);

  self->label = after != NULL ? g_strdup_printf ("%s, %s", words, after) : g_strdup (words);
}

/* "Marleen van mama": whose family they are, where nobody is mama yet. */
static void
read_parent (KringQuickPerson *self,
             char             *name,
             const KinWord    *kin,
             const char       *word)
{
  g_autofree char *said = g_strdup_printf ("%s %s", word, name);
  g_autofree char *of = NULL;
  const char *parent = take_parent (name);

  if (parent == NULL)
    return;
  if (is_kin (kin->kind))
    self->through = parent;
  if (is_through_parent (kin->kind))
    return;

  if (is_kin (kin->kind))
    self->tie_kind = NULL;   /* a brother of papa is none of theirs */
  of = g_strconcat (word, said + strlen (word) + 1 + strlen (name), NULL);
  add_label (self, of);
}

/* Whose neighbour or friend somebody is may stay open. A mother of somebody one does not know is not theirs. */
static gboolean
is_of_somebody_else (const KinWord *kin,
                     const char    *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (of_words); i++)
    if (is_kin (kin->kind) && strstr (text, of_words[i]) != NULL)
      return TRUE;

  return FALSE;
}

/* "oma Marleen", "nonkel Hassan van Lowie", "buurman met de witte hond". */
static void
read_called (KringQuickPerson *self,
             KringShare       *share,
             const char       *text,
             const KinWord    *kin)
{
  const char *space = strchr (text, ' ');
  g_autofree char *word = g_strndup (text, strcspn (text, " "));
  g_autofree char *name = space != NULL ? g_strdup (space + 1) : NULL;
  gboolean is_told = self->tie_kind != NULL;   /* "oma Marleen, oma van mama": to whom stands behind it */
  gboolean is_named = name != NULL && starts_with_capital (name);

  if (self->sex == NULL)
    self->sex = kin->sex;
  if (name == NULL && (is_told || self->label != NULL))
    {
      read_name (self, text);
      return;
    }
  if (!is_named)
    {
      add_label (self, text);
      if (!is_told && !read_tie (self, share, text) && !is_of_somebody_else (kin, text))
        self->tie_kind = kin->kind;
      return;
    }

  if (!is_told)
    {
      self->tie_kind = kin->kind;
      take_whose (self, share, name);
      read_parent (self, name, kin, word);
    }
  read_name (self, name);
  self->call = g_strdup_printf ("%s %s", word, self->given);
}

/* The end of the words for an animal that @text begins with: "hond", "de kat"; NULL. */
static const char *
find_pet_end (const char *text)
{
  const char *word = text;
  gsize length;

  for (gsize i = 0; i < G_N_ELEMENTS (articles) && word == text; i++)
    if (g_str_has_prefix (text, articles[i]))
      word += strlen (articles[i]);

  length = strcspn (word, " ");
  for (gsize i = 0; i < G_N_ELEMENTS (pet_words); i++)
    if (strlen (pet_words[i]) == length && strncmp (pet_words[i], word, length) == 0)
      return word + length;

  return NULL;
}

/* "hond Max", "de kat van oma"; FALSE: no animal. */
static gboolean
read_pet (KringQuickPerson *self,
          const char       *text)
{
  const char *end = find_pet_end (text);
  g_autofree char *words = end != NULL ? g_strndup (text, (gsize) (end - text)) : NULL;

  self->is_pet = end != NULL || (self->label != NULL && find_pet_end (self->label) != NULL);
  if (end == NULL || self->label != NULL)
    return FALSE;

  if (*end == '\0' || !starts_with_capital (end + 1))
    {
      self->label = g_strdup (text);
      return TRUE;
    }
  self->label = g_steal_pointer (&words);
  self->given = g_strdup (end + 1);
  return TRUE;
}

/* One space between words, none around them. */
static char *
tidy (const char *text)
{
  g_auto(GStrv) words = g_strsplit_set (text, " \t\n\r", -1);
  g_autoptr(GStrvBuilder) kept = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (gsize i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_strv_builder_add (kept, words[i]);
  list = g_strv_builder_end (kept);

  return g_strjoinv (" ", list);
}

/* Somebody one trusts may be anybody. */
static gboolean
is_paid (const char *tie_kind)
{
  const char *group = tie_kind != NULL ? kring_kinds_group ("tie_kind", tie_kind) : NULL;

  return group != NULL && !g_str_equal (tie_kind, "trusted_person")
         && (g_str_equal (group, "professional") || g_str_equal (group, "justice"));
}

/* What comes before the comma: an animal, "oma Marleen", "buurman met de witte hond", or a name. */
static void
read_who (KringQuickPerson *self,
          KringShare       *share,
          const char       *text)
{
  KinWord kin;

  if (read_pet (self, text))
    return;

  if (find_kin_word (text, strcspn (text, " "), &kin))
    read_called (self, share, text, &kin);
  else if (self->label == NULL && strchr (text, ' ') != NULL && !starts_with_capital (text))
    self->label = g_strdup (text);
  else
    read_name (self, text);
}

gboolean
kring_quick_person_read (KringQuickPerson *self,
                         KringShare       *share,
                         const char       *text)
{
  g_autofree char *said = tidy (text);
  char *comma = strchr (said, ',');

  memset (self, 0, sizeof *self);
  if (comma == said || *said == '\0')
    return FALSE;

  if (comma != NULL)
    {
      *comma++ = '\0';
      g_strchug (comma);
      if (*comma != '\0' && !read_tie (self, share, comma))
        self->label = g_strdup (comma);
    }

  read_who (self, share, said);
  if (self->whose == NULL)
    self->whose = kring_share_children (share);
  self->is_paid = is_paid (self->tie_kind);

  return TRUE;
}

void
kring_quick_person_clear (KringQuickPerson *self)
{
  g_clear_pointer (&self->given, g_free);
  g_clear_pointer (&self->family_name, g_free);
  g_clear_pointer (&self->call, g_free);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->whose, g_ptr_array_unref);
}
