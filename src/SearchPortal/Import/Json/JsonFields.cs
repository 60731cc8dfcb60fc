using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SearchPortal.Import.Json;

/// <summary>The fields of one JSON object by name, whatever the spelling of names; null, blank text, [] and {} are absent. Knows which of them were asked for.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, (JsonElement Value, bool IsRead)> values = new(FieldName.Comparer);
    private readonly EntryReport report;

    /// <summary>The fields of an object; of two with one name the last counts.</summary>
    public JsonFields(JsonElement element, EntryReport report)
    {
        this.report = report;
        foreach (var property in element.EnumerateObject())
            if (JsonText.FindName(property) is string name && !JsonText.IsAbsent(property.Value)) values[name] = (property.Value, false);
    }

    /// <summary>Every field that says something.</summary>
    public IEnumerable<KeyValuePair<string, JsonElement>> All => values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Value));

    /// <summary>Their names as written.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>Names of those that nothing was made of, and that do not say what another does. Once the entry has been read.</summary>
    public IEnumerable<string> Unread =>
        values.Where(pair => !pair.Value.IsRead && !values.Values.Any(other => other.IsRead && JsonElement.DeepEquals(other.Value, pair.Value.Value))).Select(pair => pair.Key);

    /// <summary>Whether any of these fields says something. That alone makes nothing of it.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (values.ContainsKey(name)) return true;
        return false;
    }

    /// <summary>The fields of the object in the first of these fields that is one; none when none is.</summary>
    public JsonFields? Inside(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (TryRead(name, out var value) && value.ValueKind == JsonValueKind.Object) return new JsonFields(value, report);
        return null;
    }

    /// <summary>The objects in a list, or one object as a list of one.</summary>
    public IReadOnlyList<JsonFields> Objects(string name)
    {
        if (!TryRead(name, out var value)) return [];
        if (value.ValueKind == JsonValueKind.Object) return [new JsonFields(value, report)];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => new JsonFields(item, report))] : [];
    }

    /// <summary>As <see cref="Lines"/>, the first line only; null when there is none.</summary>
    public string? FirstLine(params ReadOnlySpan<string> names) => Lines(names) is [var first, ..] ? first : null;

    /// <summary>The first of these fields that says something; null when none does.</summary>
    public JsonElement? Find(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (TryRead(name, out var value)) return value;
        return null;
    }

    /// <summary>Raw text of the first of these fields that has one, a number as written; null when none does. Other kinds of values are reported.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (TryRead(name, out var value) && JsonText.Read(value, name, report) is string text) return text;
        return null;
    }

    /// <summary>As <see cref="Text"/>, cleaned to one line; null when nothing is left.</summary>
    public string? Line(params ReadOnlySpan<string> names) =>
        Text(names) is string raw && TextCleaner.Line(raw) is { Length: > 0 } line ? line : null;

    /// <summary>The texts of a list, or one text as a list of one.</summary>
    public IReadOnlyList<string> Lines(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (TryRead(name, out var value)) return JsonText.ReadLines(value, name, report);
        return [];
    }

    /// <summary>As <see cref="FirstLine"/>, of a field that may tell what others mean: nothing is made of it itself.</summary>
    public string? Look(string name) => values.TryGetValue(name, out var found) && JsonText.ReadLines(found.Value, name, report) is [var first, ..] ? first : null;

    private bool TryRead(string name, out JsonElement value)
    {
        ref var found = ref CollectionsMarshal.GetValueRefOrNullRef(values, name);
        bool isThere = !Unsafe.IsNullRef(ref found);
        value = isThere ? found.Value : default;
        if (isThere) found.IsRead = true;
        return isThere;
    }
}
