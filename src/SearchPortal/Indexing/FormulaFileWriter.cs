using System.Text;
using SearchPortal.Mathematics;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Renders each formula the first time it is met and writes a <see cref="FormulaFile"/>.</summary>
internal sealed class FormulaFileWriter : IDisposable
{
    private readonly string folder;
    private readonly FileStream texts;
    private readonly Dictionary<ulong, (long Offset, int Length)> rows = [];

    /// <summary>Begins a file, or goes on with one that holds formulas already.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="former">Folder of a generation whose formulas are taken over; null for none.</param>
    public FormulaFileWriter(string folder, string? former = null)
    {
        this.folder = folder;
        string path = Path.Combine(folder, FormulaFile.Texts);
        if (former is not null)
        {
            File.Copy(Path.Combine(former, FormulaFile.Texts), path);
            using var known = new FormulaFile(former);
            foreach (var (hash, offset, length) in known.All()) rows.Add(hash, (offset, length));
        }
        texts = new FileStream(path, former is null ? FileMode.CreateNew : FileMode.Append, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Renders the formulas of a text.</summary>
    public void Add(string text)
    {
        if (!text.Contains('$', StringComparison.Ordinal)) return;
        foreach (var run in MathText.Split(text))
            if (run.IsMath) AddFormula(run.Text);
    }

    /// <summary>Writes the rows and completes both files.</summary>
    public void Complete()
    {
        texts.Dispose();
        using var file = new BinaryWriter(new FileStream(Path.Combine(folder, FormulaFile.Rows), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16));
        foreach (var (hash, at) in rows.Where(row => row.Value.Length > 0).OrderBy(row => row.Key))
        {
            file.Write(hash);
            file.Write(at.Offset);
            file.Write(at.Length);
        }
    }

    /// <summary>Closes the files.</summary>
    public void Dispose() => texts.Dispose();

    private void AddFormula(string tex)
    {
        ulong hash = FormulaFile.HashOf(tex);
        if (rows.ContainsKey(hash)) return;
        // One that cannot be rendered is remembered too, and shown as TeX.
        byte[] bytes = Encoding.UTF8.GetBytes(MathMl.Render(tex) ?? "");
        rows.Add(hash, (texts.Position, bytes.Length));
        texts.Write(bytes);
    }
}
