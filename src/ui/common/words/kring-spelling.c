/* kring-spelling.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-spelling.h"

#include <string.h>

#ifdef HAVE_ENCHANT
#include <enchant.h>
#endif

#define MANY_ERRORS 40     /* in one text: more is another language */
#define SUGGESTIONS 3

struct _KringSpelling
{
  GObject        parent_instance;

#ifdef HAVE_ENCHANT
  EnchantBroker *broker;
  const char    *language;     /* of a dictionary that is there; NULL: none */
  EnchantDict   *dictionary;   /* NULL until a word is looked up */
#endif
};

G_DEFINE_FINAL_TYPE (KringSpelling, kring_spelling, G_TYPE_OBJECT)

#ifdef HAVE_ENCHANT
static const char * const languages[] = { "nl_BE", "nl_NL", "nl" };
#endif

static void
kring_spelling_finalize (GObject *object)
{
#ifdef HAVE_ENCHANT
  KringSpelling *self = KRING_SPELLING (object);

  if (self->dictionary != NULL)
    enchant_broker_free_dict (self->broker, self->dictionary);
  enchant_broker_free (self->broker);
#endif

  G_OBJECT_CLASS (kring_spelling_parent_class)->finalize (object);
}

static void
kring_spelling_class_init (KringSpellingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_spelling_finalize;
}

static void
kring_spelling_init (KringSpelling *self)
{
#ifdef HAVE_ENCHANT
  self->broker = enchant_broker_init ();
  for (gsize i = 0; i < G_N_ELEMENTS (languages) && self->language == NULL; i++)
    if (enchant_broker_dict_exists (self->broker, languages[i]))
      self->language = languages[i];
#endif
}

#ifdef HAVE_ENCHANT
/* The first that can be read. NULL: none of those that are there. */
static EnchantDict *
get_dictionary (KringSpelling *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (languages) && self->dictionary == NULL && self->language != NULL; i++)
    if (enchant_broker_dict_exists (self->broker, languages[i]))
      self->dictionary = enchant_broker_request_dict (self->broker, languages[i]);
  if (self->dictionary == NULL)
    self->language = NULL;

  return self->dictionary;
}
#endif

KringSpelling *
kring_spelling_new (void)
{
  return g_object_new (KRING_TYPE_SPELLING, NULL);
}

gboolean
kring_spelling_is_available (KringSpelling *self)
{
#ifdef HAVE_ENCHANT
  return self->language != NULL;
#else
  return FALSE;
#endif
}

static gboolean
is_right (KringSpelling *self,
          const char    *word,
          gsize          length)
{
#ifdef HAVE_ENCHANT
  EnchantDict *dictionary = get_dictionary (self);

  return dictionary == NULL || enchant_dict_check (dictionary, word, (gssize) length) <= 0;   /* below 0: it cannot tell */
#else
  return TRUE;
#endif
}

/* Letters, and what holds words together: "auto's", "zo'n", "mede-ouder". */
static gboolean
is_in_word (const char *at)
{
  gunichar letter = g_utf8_get_char (at);

  return g_unichar_isalnum (letter) || letter == '\'' || letter == 0x2019 || letter == '-';
}

/* The words that a dictionary can know: all letters, and none of them a capital. */
static gboolean
is_plain_word (const char *from,
               const char *to)
{
  for (const char *at = from; at < to; at = g_utf8_next_char (at))
    if (!g_unichar_islower (g_utf8_get_char (at)))
      return FALSE;

  return to > from;
}

GArray *
kring_spelling_find (KringSpelling *self,
                     const char    *text)
{
  GArray *errors = g_array_new (FALSE, FALSE, sizeof (KringSpellingError));
  const char *at = text;

  if (text == NULL || !kring_spelling_is_available (self) || !g_utf8_validate (text, -1, NULL))
    return errors;

  while (*at != '\0' && errors->len < MANY_ERRORS)
    {
      const char *from = at;

      while (*at != '\0' && is_in_word (at))
        at = g_utf8_next_char (at);
      if (is_plain_word (from, at) && !is_right (self, from, (gsize) (at - from)))
        {
          KringSpellingError error = { (gsize) (from - text), (gsize) (at - text) };

          g_array_append_val (errors, error);
        }
      while (*at != '\0' && !is_in_word (at))
        at = g_utf8_next_char (at);
    }

  return errors;
}

char *
kring_spelling_suggest (KringSpelling *self,
                        const char    *word)
{
#ifdef HAVE_ENCHANT
  gsize n_words = 0;
  EnchantDict *dictionary = get_dictionary (self);
  char **words = dictionary != NULL ? enchant_dict_suggest (dictionary, word, (gssize) strlen (word), &n_words) : NULL;
  GString *told = g_string_new (NULL);

  for (gsize i = 0; i < MIN (n_words, SUGGESTIONS); i++)
    g_string_append_printf (told, "%s%s", i > 0 ? ", " : "", words[i]);
  if (words != NULL)
    enchant_dict_free_string_list (dictionary, words);

  return g_string_free (told, told->len == 0);
#else
  return NULL;
#endif
}
