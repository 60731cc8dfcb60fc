namespace SearchPortal.Content;

/// <summary>A piece of YAML with the line it starts in. Everything scalar stays text: "no", "3.10" and "2024" are what they look like.</summary>
/// <param name="Line">1-based line of the file.</param>
internal abstract record YamlValue(int Line)
{
    /// <summary>What it costs to walk through it with all aliases followed: values and characters.</summary>
    public long Weight { get; init; }
}

/// <summary>A scalar. It is null where YAML's null is written: nothing, "~" or "null" without quotes; its text is "" then.</summary>
internal sealed record YamlText(int Line, string Text, bool IsNull) : YamlValue(Line);

/// <summary>A sequence.</summary>
internal sealed record YamlList(int Line, IReadOnlyList<YamlValue> Items) : YamlValue(Line);

/// <summary>A mapping whose keys are text, in the order of the file, each key once.</summary>
internal sealed record YamlMap(int Line, IReadOnlyList<YamlEntry> Entries) : YamlValue(Line)
{
    /// <summary>The value of a key, letter for letter; null when it is not there.</summary>
    public YamlValue? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}

/// <summary>One key of a mapping, with its own line.</summary>
internal sealed record YamlEntry(string Key, int Line, YamlValue Value);
