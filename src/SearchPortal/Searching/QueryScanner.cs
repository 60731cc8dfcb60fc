using System.Globalization;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Cuts a query text into lexemes. Any text has some reading; operators in a text that is all capitals are words.</summary>
internal sealed class QueryScanner
{
    /// <summary>Most words and phrases read; the rest of the text is ignored with a notice.</summary>
    public const int MaximumOperands = 64;

    private const int MaximumSlop = 50;
    private const int MaximumEdits = 2;

    private readonly string text;
    private readonly bool hasOperators;
    private readonly List<QueryLexeme> lexemes = [];
    private int at;
    private int operands;

    private QueryScanner(string text)
    {
        this.text = text;
        hasOperators = HasOperators(text);
    }

    /// <summary>Whether AND, OR and NOT are operators: "GAN OR VAE" has one; "ATTENTION IS ALL YOU NEED AND MORE" is a title in capitals.</summary>
    public static bool HasOperators(string text) => text.Any(char.IsLower) || !text.Split(' ').Any(IsStopWord);

    /// <summary>Whether a word in capitals is one that only sentences have.</summary>
    public static bool IsStopWord(string word) => word is not ("AND" or "OR" or "NOT") && StopWords.English.Contains(word.ToLowerInvariant());

    /// <summary>The lexemes of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="isWhole">Whether all of the text was read.</param>
    public static IReadOnlyList<QueryLexeme> Scan(string text, out bool isWhole)
    {
        var scanner = new QueryScanner(text);
        while (scanner.at < text.Length && scanner.operands < MaximumOperands) scanner.Next();
        isWhole = scanner.at >= text.Length;
        return scanner.lexemes;
    }

    /// <summary>The operators among lexemes, read as the words they are; so many as a query has words.</summary>
    public static IReadOnlyList<QueryLexeme> Words(IReadOnlyList<QueryLexeme> lexemes) =>
        [.. lexemes.Where(lexeme => lexeme.Kind is LexemeKind.And or LexemeKind.Or or LexemeKind.Not && lexeme.Text.Length > 0).Take(MaximumOperands).Select(lexeme => lexeme with { Kind = LexemeKind.Word })];

    private void Next()
    {
        char c = text[at];
        if (char.IsWhiteSpace(c) || char.IsControl(c)) at++;
        else if (c is '(' or ')') Add(c == '(' ? LexemeKind.Open : LexemeKind.Close, 1);
        else if (IsQuote(c)) TakePhrase();
        else if (c is '-' or '+' or '!' && StartsOperand(at + 1)) Add(c == '+' ? LexemeKind.And : LexemeKind.Not, 1);
        else if (StartsWord(c)) TakeWord();
        else at++;
    }

    /// <summary>Punctuation before a word is no part of it, but the signs of a pattern, of TeX, and of "year:>=2020" are.</summary>
    private bool StartsWord(char c) =>
        CharClass.IsWord(c) || c is '$' or '\\' or '*' or '?' || (c is '<' or '>' or '=' or '.' && lexemes.Count > 0 && lexemes[^1].Kind == LexemeKind.Field);

    private void Add(LexemeKind kind, int length)
    {
        lexemes.Add(new QueryLexeme(kind));
        at += length;
    }

    /// <summary>Whether a sign at the place before belongs to what begins here: "-word", "-(…", "-“…", but not "a - b" or "--".</summary>
    private bool StartsOperand(int i) => i < text.Length && (CharClass.IsWord(text[i]) || text[i] is '(' or '*' or '?' or '$' or '\\' || IsQuote(text[i]));

    private void TakePhrase()
    {
        int close = at + 1;
        while (close < text.Length && !IsQuote(text[close])) close++;
        if (close == text.Length)
        {
            // A quote without a partner is no quote.
            at++;
            return;
        }
        string phrase = text[(at + 1)..close];
        at = close + 1;
        lexemes.Add(new QueryLexeme(LexemeKind.Phrase, phrase, TakeTilde() ?? 0));
        operands++;
    }

    private void TakeWord()
    {
        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !IsQuote(text[at]) && text[at] != ')' && !(text[at] == '(' && at > start && text[at - 1] == ':'))
        {
            if (text[at] == ':' && FieldEnds(start)) return;
            if (text[at] == '~' && at > start) break;
            if (text[at] == '(') break;
            at++;
        }
        string word = text[start..at];
        int? tilde = at < text.Length && text[at] == '~' ? TakeTilde() : null;
        if (at == start) at++;
        if (word.Length == 0) return;
        var kind = Operator(word);
        lexemes.Add(new QueryLexeme(kind, word, Math.Min(tilde ?? 0, MaximumEdits)));
        if (kind == LexemeKind.Word) operands++;
    }

    /// <summary>At a colon: whether a known field's name ends here and a value follows; if so, takes it.</summary>
    private bool FieldEnds(int start)
    {
        bool hasValue = at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not (':' or ')');
        // "https://…" and "10.1000/x:y" are no fields; "title: words" is a title that was pasted.
        if (!hasValue || text[at + 1] == '/' || QueryFieldName.Find(text.AsSpan(start, at - start)) is null) return false;
        lexemes.Add(new QueryLexeme(LexemeKind.Field, text[start..at]));
        at++;
        return true;
    }

    /// <summary>Reads "~" and the number after it; null when there is none here.</summary>
    private int? TakeTilde()
    {
        if (at >= text.Length || text[at] != '~') return null;
        int start = ++at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 4) at++;
        return at == start ? 2 : Math.Min(MaximumSlop, int.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture));
    }

    private LexemeKind Operator(string word) => !hasOperators ? LexemeKind.Word : word switch
    {
        "AND" or "&&" => LexemeKind.And,
        "OR" or "||" or "|" => LexemeKind.Or,
        "NOT" => LexemeKind.Not,
        _ => LexemeKind.Word,
    };

    private static bool IsQuote(char c) => c == '"' || TextFolding.Fold(c) == "\"";
}
