namespace SearchPortal.Mathematics;

/// <summary>
/// A place in TeX that is being read. After a fault it stands at the end, so that every loop over it stops at once.
/// </summary>
/// <param name="source">The TeX.</param>
/// <param name="depth">How deep in another formula this one stands.</param>
internal sealed class TexCursor(string source, int depth)
{
    /// <summary>Deepest nesting of groups, arguments and environments.</summary>
    public const int MaximumDepth = 64;

    private readonly List<TexToken> _tokens = TexTokenizer.Tokenize(source);
    private int _position;

    /// <summary>How deep the place is.</summary>
    public int Depth { get; private set; } = depth;

    /// <summary>The font of letters read from here on.</summary>
    public MathFont Font { get; set; }

    /// <summary>Whether something was not understood.</summary>
    public bool Failed { get; private set; }

    /// <summary>The piece at the place.</summary>
    public TexToken Peek => PeekAt(0);

    /// <summary>The piece some pieces further.</summary>
    public TexToken PeekAt(int offset) =>
        _position + offset < _tokens.Count ? _tokens[_position + offset] : new TexToken(TexKind.End, "", source.Length, source.Length);

    /// <summary>The piece at the place, which is passed.</summary>
    public TexToken Next()
    {
        var token = Peek;
        if (_position < _tokens.Count) _position++;
        return token;
    }

    /// <summary>Passes a piece of this kind if one is there.</summary>
    public bool Accept(TexKind kind)
    {
        if (Peek.Kind != kind) return false;
        _position++;
        return true;
    }

    /// <summary>Passes this character if it is there.</summary>
    public bool Accept(char c)
    {
        if (!Peek.IsCharacter(c)) return false;
        _position++;
        return true;
    }

    /// <summary>Passes this command if it is there.</summary>
    public bool AcceptCommand(string name)
    {
        if (!Peek.IsCommand(name)) return false;
        _position++;
        return true;
    }

    /// <summary>Gives up: the TeX is not understood.</summary>
    public MathNode Fail()
    {
        Failed = true;
        _position = _tokens.Count;
        return MathNode.Empty;
    }

    /// <summary>Goes one level deeper; gives up where that is too deep.</summary>
    public bool Enter()
    {
        if (++Depth <= MaximumDepth) return true;
        Fail();
        return false;
    }

    /// <summary>Goes one level up.</summary>
    public void Leave() => Depth--;

    /// <summary>The source of the next group without its braces, or of the next piece; gives up where there is none.</summary>
    public string RawArgument()
    {
        var first = Next();
        if (first.Kind is TexKind.End or TexKind.Close) Fail();
        if (first.Kind != TexKind.Open) return source[first.Start..first.End];
        for (int open = 1; Peek.Kind != TexKind.End;)
        {
            var token = Next();
            if (token.Kind == TexKind.Open) open++;
            if (token.Kind == TexKind.Close && --open == 0) return source[first.End..token.Start];
        }
        Fail();
        return "";
    }

    /// <summary>The source of the next <c>[…]</c> without its brackets; null when none is there.</summary>
    public string? FindRawOption()
    {
        if (!Peek.IsCharacter('[')) return null;
        int start = Next().End;
        while (Peek.Kind != TexKind.End)
        {
            var token = Next();
            if (token.IsCharacter(']')) return source[start..token.Start];
        }
        Fail();
        return null;
    }
}
