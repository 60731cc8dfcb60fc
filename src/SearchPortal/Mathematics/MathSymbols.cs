using System.Collections.Frozen;

namespace SearchPortal.Mathematics;

/// <summary>The signs TeX has names for (plain TeX, LaTeX, AMS, stmaryrd) and the classes of signs written as themselves.</summary>
internal static class MathSymbols
{
    private static readonly FrozenDictionary<string, Symbol> ByName = Table(SymbolTable.Names);
    private static readonly FrozenDictionary<string, string> Letters = Pairs(SymbolTable.Greek).ToFrozenDictionary(pair => pair.Name, pair => pair.Text);
    private static readonly FrozenDictionary<string, Symbol> Negated = Table(SymbolTable.Negated);
    private static readonly FrozenDictionary<string, NamedOperator> Functions = ReadFunctions();
    private static readonly FrozenDictionary<string, Symbol> ByText = ReadTexts();

    /// <summary>The sign or function of a command; null when it is none.</summary>
    public static MathNode? Find(string name) =>
        ByName.TryGetValue(name, out var symbol) ? symbol : Functions.TryGetValue(name, out var function) ? function : null;

    /// <summary>The Greek letter of a command; null when it is none.</summary>
    public static string? FindLetter(string name) => Letters.GetValueOrDefault(name);

    /// <summary>The sign a character stands for; null when the character is a letter or unknown.</summary>
    public static Symbol? FindByText(string text) => ByText.GetValueOrDefault(text);

    /// <summary>The sign crossed out.</summary>
    public static Symbol Negate(Symbol symbol) =>
        Negated.TryGetValue(symbol.Text, out var negated) ? negated : symbol with { Text = symbol.Text + "\u0338" };

    /// <summary>Whether a character is a Greek letter.</summary>
    public static bool IsGreek(char c) => c is >= '\u0370' and <= '\u03FF';

    /// <summary>Whether a large operator keeps its limits at the right.</summary>
    public static bool IsIntegral(string text) => text[0] is (>= '∫' and <= '∳') or '⨌';

    private static IEnumerable<(string Name, string Text)> Pairs(string block)
    {
        var words = block.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < words.Length; i += 2) yield return (words[i], words[i + 1]);
    }

    private static FrozenDictionary<string, Symbol> Table(IReadOnlyList<(AtomKind Kind, string Block)> blocks) =>
        blocks.SelectMany(block => Pairs(block.Block).Select(pair => (pair.Name, Symbol: new Symbol(pair.Text, block.Kind))))
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Symbol);

    private static FrozenDictionary<string, NamedOperator> ReadFunctions()
    {
        var functions = new Dictionary<string, NamedOperator>();
        foreach (string name in SymbolTable.Functions.Split(' ')) Add(name, false);
        foreach (string name in SymbolTable.Limits.Split(' ')) Add(name, true);
        return functions.ToFrozenDictionary();

        void Add(string name, bool limits)
        {
            int colon = name.IndexOf(':', StringComparison.Ordinal);
            string text = colon < 0 ? name : name[(colon + 1)..].Replace('_', ' ');
            functions[colon < 0 ? name : name[..colon]] = new NamedOperator(new Identifier(text, MathFont.Roman), limits);
        }
    }

    /// <summary>A sign with several names is of the class its first name has.</summary>
    private static FrozenDictionary<string, Symbol> ReadTexts()
    {
        var texts = new Dictionary<string, Symbol>();
        foreach (var (kind, block) in SymbolTable.Names.Concat(SymbolTable.Negated))
            foreach (var (_, text) in Pairs(block))
                texts.TryAdd(text, new Symbol(text, kind));
        foreach (var (kind, block) in SymbolTable.Characters)
            foreach (var (source, text) in Pairs(block))
                texts[source] = new Symbol(text, kind);
        return texts.ToFrozenDictionary();
    }
}
