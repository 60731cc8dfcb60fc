using SearchPortal.Analysis;

namespace SearchPortal.Benchmarks.Queries;

/// <summary>Queries of several words that stand together in a publication.</summary>
internal sealed class TextQueries(ContentWords words, Dice dice)
{
    /// <summary>Neighbours among a title's words that are no stop words.</summary>
    /// <param name="length">How many words.</param>
    public string? Topic(int length)
    {
        var plain = ContentWords.WordsOf(dice.Of(words.Publications).Title).FindAll(token => ContentWords.IsPlain(token.Word.Text));
        return plain.Count < length ? null : Text(plain, dice.Below(plain.Count - length + 1), length);
    }

    /// <summary>Four to eight neighbouring words of a title, three of them no stop words.</summary>
    public string? Sentence()
    {
        int length = 4 + dice.Below(5);
        var title = ContentWords.WordsOf(dice.Of(words.Publications).Title).FindAll(token => token.Word.Text.All(char.IsAsciiLetterOrDigit));
        if (title.Count < length) return null;
        int start = dice.Below(title.Count - length + 1);
        return title.GetRange(start, length).Count(token => ContentWords.IsPlain(token.Word.Text)) < 3 ? null : Text(title, start, length);
    }

    /// <summary>Two to four neighbouring words, with no stop word at either end, in quotes.</summary>
    public string? Phrase()
    {
        var publication = dice.Of(words.Publications);
        string source = dice.Below(10) < 4 ? publication.Title : publication.Abstract;
        var tokens = ContentWords.WordsOf(source);
        int length = dice.Of<int>([2, 2, 2, 3, 3, 4]);
        if (tokens.Count < length + 2) return null;
        int start = dice.Below(tokens.Count - length + 1);
        string written = source[tokens[start].Start..tokens[start + length - 1].End].ToLowerInvariant();
        bool isPlain = ContentWords.IsPlain(tokens[start].Word.Text) && ContentWords.IsPlain(tokens[start + length - 1].Word.Text);
        return isPlain && written.All(c => c == ' ' || char.IsAsciiLetterLower(c)) ? $"\"{written}\"" : null;
    }

    private static string Text(List<Token> tokens, int start, int length) =>
        string.Join(' ', tokens.GetRange(start, length).Select(token => token.Word.Text));
}
