using System.Collections.Frozen;

namespace SearchPortal.Mathematics;

/// <summary>Commands that take arguments or change how the rest is read.</summary>
internal static class TexCommands
{
    private static readonly FrozenDictionary<string, Func<TexCursor, MathNode?>> Commands = Build().ToFrozenDictionary();

    /// <summary>What reads on behind the command; null when there is no such command.</summary>
    public static Func<TexCursor, MathNode?>? Find(string name) => Commands.GetValueOrDefault(name);

    private static Dictionary<string, Func<TexCursor, MathNode?>> Build()
    {
        var commands = new Dictionary<string, Func<TexCursor, MathNode?>>();
        AddFractions(commands);
        AddStacks(commands);
        AddClasses(commands);
        AddDelimiters(commands);
        AddIgnored(commands);
        TexFonts.AddTo(commands);
        TexSpaces.AddTo(commands);
        foreach (var (name, mark) in AccentMark.Commands) commands[name] = c => new Accented(TexParser.Argument(c), mark);
        foreach (var (name, mark) in new[] { ("'", "acute"), ("`", "grave"), ("^", "hat"), ("\"", "ddot"), ("=", "bar"), (".", "dot"), ("~", "tilde") })
            commands[name] = c => new Accented(TexParser.Argument(c), AccentMark.Commands[mark]);
        commands["begin"] = TexEnvironments.Read;
        commands["substack"] = TexEnvironments.Substack;
        return commands;
    }

    private static void AddFractions(Dictionary<string, Func<TexCursor, MathNode?>> commands)
    {
        commands["frac"] = c => Fraction(c, true, null);
        commands["dfrac"] = commands["cfrac"] = c => Fraction(c, true, true);
        commands["tfrac"] = commands["nicefrac"] = commands["sfrac"] = commands["xfrac"] = commands["flatfrac"] = c => Fraction(c, true, false);
        commands["binom"] = c => new Fenced("(", Fraction(c, false, null), ")");
        commands["dbinom"] = c => new Fenced("(", Fraction(c, false, true), ")");
        commands["tbinom"] = c => new Fenced("(", Fraction(c, false, false), ")");
        commands["sqrt"] = Sqrt;
    }

    private static Fraction Fraction(TexCursor cursor, bool rule, bool? display) =>
        new(TexParser.Argument(cursor), TexParser.Argument(cursor), rule, display);

    private static MathNode Sqrt(TexCursor cursor)
    {
        MathNode? degree = null;
        if (cursor.Accept('['))
        {
            degree = TexParser.Row(cursor, inBrackets: true);
            if (!cursor.Accept(']')) return cursor.Fail();
        }
        return new Root(TexParser.Argument(cursor), degree);
    }

    private static void AddStacks(Dictionary<string, Func<TexCursor, MathNode?>> commands)
    {
        commands["overset"] = commands["stackrel"] = c => Above(TexParser.Argument(c), TexParser.Argument(c));
        commands["underset"] = c => Below(TexParser.Argument(c), TexParser.Argument(c));
        foreach (var (name, arrow) in new[]
        {
            ("xrightarrow", "→"), ("xleftarrow", "←"), ("xleftrightarrow", "↔"), ("xRightarrow", "⇒"), ("xLeftarrow", "⇐"), ("xLeftrightarrow", "⇔"),
            ("xmapsto", "↦"), ("xhookrightarrow", "↪"), ("xhookleftarrow", "↩"), ("xlongequal", "="), ("xrightharpoonup", "⇀"), ("xrightleftharpoons", "⇌"),
        })
            commands[name] = c => Arrow(c, arrow);
    }

    private static Scripts Above(MathNode upper, MathNode body) => new(body, null, upper, LimitsPlace.BelowAndAbove);

    private static Scripts Below(MathNode lower, MathNode body) => new(body, lower, null, LimitsPlace.BelowAndAbove);

    private static MathNode Arrow(TexCursor cursor, string arrow)
    {
        MathNode? lower = null;
        if (cursor.Accept('['))
        {
            lower = TexParser.Row(cursor, inBrackets: true);
            if (!cursor.Accept(']')) return cursor.Fail();
        }
        return new Scripts(new Symbol(arrow, AtomKind.Relation), lower, TexParser.Argument(cursor), LimitsPlace.BelowAndAbove);
    }

    private static void AddClasses(Dictionary<string, Func<TexCursor, MathNode?>> commands)
    {
        commands["operatorname"] = c => new NamedOperator(TexParser.Argument(c, MathFont.Roman), false);
        commands["operatorname*"] = commands["operatornamewithlimits"] = c => new NamedOperator(TexParser.Argument(c, MathFont.Roman), true);
        commands["mathop"] = c => TexParser.Argument(c) is var body && body is Symbol ? body : new NamedOperator(body, true);
        foreach (var (name, kind) in new[]
        {
            ("mathrel", AtomKind.Relation), ("mathbin", AtomKind.Binary), ("mathord", AtomKind.Ordinary), ("mathopen", AtomKind.Open),
            ("mathclose", AtomKind.Close), ("mathpunct", AtomKind.Punctuation), ("mathinner", AtomKind.Ordinary),
        })
            commands[name] = c => TexParser.Argument(c) is var body && body is Symbol symbol ? symbol with { Kind = kind } : body;
        commands["not"] = Not;
        commands["phantom"] = commands["hphantom"] = c => new Phantom(TexParser.Argument(c));
    }

    private static MathNode Not(TexCursor cursor)
    {
        while (cursor.AcceptCommand("!")) { }
        return TexParser.Argument(cursor) switch
        {
            Symbol symbol => MathSymbols.Negate(symbol),
            Identifier letter => letter with { Text = letter.Text + "\u0338" },
            _ => cursor.Fail(),
        };
    }

    private static void AddDelimiters(Dictionary<string, Func<TexCursor, MathNode?>> commands)
    {
        commands["left"] = commands["mleft"] = TexDelimiters.Fenced;
        commands["middle"] = c => new Delimiter(TexDelimiters.Read(c), AtomKind.Ordinary, null);
        foreach (var (size, em) in new[] { ("big", 1.2), ("Big", 1.8), ("bigg", 2.4), ("Bigg", 3.0) })
        {
            commands[size] = c => TexDelimiters.Sized(c, null, em);
            commands[size + "l"] = c => TexDelimiters.Sized(c, AtomKind.Open, em);
            commands[size + "r"] = c => TexDelimiters.Sized(c, AtomKind.Close, em);
            commands[size + "m"] = c => TexDelimiters.Sized(c, AtomKind.Relation, em);
        }
    }

    private static void AddIgnored(Dictionary<string, Func<TexCursor, MathNode?>> commands)
    {
        const string alone = "nonumber notag hline allowbreak relax strut mathstrut noindent nobreak protect / - tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge " +
            "scriptstyle scriptscriptstyle displaylimits limits nolimits null unskip ignorespaces xspace bgroup egroup par upshape normalfont mathsurround";
        foreach (string name in alone.Split(' ')) commands[name] = _ => null;
        const string argument = "label tag tag* cite citep citet citealp citeauthor citeyear ref eqref autoref cref footnote thanks color leftroot uproot vspace vspace* index vphantom footnotemark pagecolor";
        foreach (string name in argument.Split(' ')) commands[name] = Skip;
        const string wrapper = "smash ensuremath boxed fbox cancel bcancel xcancel rlap llap clap mathrlap mathllap mathclap";
        foreach (string name in wrapper.Split(' ')) commands[name] = Body;
        commands["textcolor"] = commands["colorbox"] = commands["href"] = commands["hyperref"] = c => Skip(c) ?? Body(c);
        commands["url"] = c => new Words(c.RawArgument(), MathFont.Roman);
    }

    private static MathNode? Skip(TexCursor cursor)
    {
        while (cursor.FindRawOption() is not null) { }
        cursor.RawArgument();
        return null;
    }

    private static MathNode Body(TexCursor cursor)
    {
        cursor.FindRawOption();
        return TexParser.Argument(cursor);
    }
}
