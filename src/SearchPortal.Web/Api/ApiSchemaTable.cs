namespace SearchPortal.Web.Api;

/// <summary>The shapes of all answers (JSON Schema 2020-12). Clients pass over members that they do not know: more may come.</summary>
internal static class ApiSchemaTable
{
    /// <summary>Name → schema, as JSON.</summary>
    public const string Text = """
        {
          "Link": {
            "type": "object",
            "required": ["href"],
            "properties": {
              "href": { "type": "string", "description": "Absolute address; a template (RFC 6570) where templated is true." },
              "title": { "type": "string" },
              "type": { "type": "string", "description": "Media type of what is there; JSON where it is not said." },
              "templated": { "type": "boolean" }
            }
          },
          "Links": {
            "type": "object",
            "description": "Where to go from here, by name.",
            "additionalProperties": {
              "oneOf": [{ "$ref": "#/components/schemas/Link" }, { "type": "array", "items": { "$ref": "#/components/schemas/Link" } }]
            }
          },
          "Entry": {
            "type": "object",
            "required": ["title", "description", "generation", "built", "counts", "_links"],
            "properties": {
              "title": { "type": "string" },
              "description": { "type": "string" },
              "generation": { "type": "string", "description": "Id of the index that answers." },
              "built": { "type": "string", "format": "date-time" },
              "counts": {
                "type": "object",
                "required": ["papers", "authors", "venues", "topics"],
                "properties": {
                  "papers": { "type": "integer", "minimum": 0 }, "authors": { "type": "integer", "minimum": 0 },
                  "venues": { "type": "integer", "minimum": 0 }, "topics": { "type": "integer", "minimum": 0 }
                }
              },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "Person": {
            "type": "object",
            "required": ["family"],
            "properties": {
              "given": { "type": "string" },
              "family": { "type": "string", "description": "Or the whole name of a group." },
              "suffix": { "type": "string" },
              "orcid": { "type": "string" },
              "affiliation": { "type": "string" },
              "equalContribution": { "type": "boolean" }
            }
          },
          "Address": {
            "type": "object",
            "required": ["kind", "url"],
            "properties": { "kind": { "type": "string", "description": "pdf, code, project and the like." }, "url": { "type": "string" } }
          },
          "Paper": {
            "type": "object",
            "description": "One paper, in the same shape wherever it stands: the portal's own JSON, which it also imports. Title and abstract may hold TeX between dollar signs. What is not known is left out.",
            "required": ["key", "title", "type", "status", "_links"],
            "properties": {
              "key": { "type": "string" },
              "formerKeys": { "type": "array", "items": { "type": "string" } },
              "title": { "type": "string" },
              "authors": { "type": "array", "items": { "$ref": "#/components/schemas/Person" } },
              "editors": { "type": "array", "items": { "$ref": "#/components/schemas/Person" } },
              "year": { "type": "integer" },
              "date": { "type": "string", "description": "Year, month or day, as far as it is known." },
              "type": { "type": "string", "description": "A type of the Citation Style Language." },
              "venue": { "type": "string", "description": "Key of the venue." },
              "containerTitle": { "type": "string" },
              "volume": { "type": "string" },
              "issue": { "type": "string" },
              "pages": { "type": "string" },
              "publisher": { "type": "string" },
              "identifiers": {
                "type": "object",
                "properties": {
                  "doi": { "type": "string" }, "arxiv": { "type": "string" }, "openReview": { "type": "string" }, "aclAnthology": { "type": "string" },
                  "dblp": { "type": "string" }, "pmid": { "type": "string" }, "pmcid": { "type": "string" }, "isbn": { "type": "string" }, "issn": { "type": "string" }
                }
              },
              "links": { "type": "array", "items": { "$ref": "#/components/schemas/Address" } },
              "topics": { "type": "array", "items": { "type": "string" } },
              "language": { "type": "string" },
              "awards": { "type": "array", "items": { "type": "string" } },
              "note": { "type": "string" },
              "status": { "enum": ["published", "preprint", "corrected", "retracted", "withdrawn"] },
              "statusNotice": { "type": "string" },
              "otherVersions": { "type": "array", "items": { "type": "string" } },
              "abstract": { "type": "string", "description": "Paragraphs are parted by a blank line." },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "PaperList": {
            "type": "object",
            "required": ["total", "papers", "_links"],
            "properties": {
              "total": { "type": "integer", "minimum": 0, "description": "Papers over all pages." },
              "papers": { "type": "array", "items": { "$ref": "#/components/schemas/Paper" } },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "RelatedPapers": {
            "type": "object",
            "required": ["papers", "_links"],
            "properties": {
              "papers": { "type": "array", "items": { "$ref": "#/components/schemas/Paper" } },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "TextParts": {
            "type": "array",
            "description": "A text in pieces, so that matches can be marked without markup.",
            "items": {
              "type": "object",
              "required": ["text"],
              "properties": { "text": { "type": "string" }, "match": { "type": "boolean" }, "math": { "type": "boolean", "description": "The text is TeX." } }
            }
          },
          "Hit": {
            "type": "object",
            "required": ["position", "paper", "matches"],
            "properties": {
              "position": { "type": "integer", "minimum": 1 },
              "paper": { "$ref": "#/components/schemas/Paper" },
              "matches": {
                "type": "object",
                "required": ["title", "abstract", "authors"],
                "properties": {
                  "title": { "$ref": "#/components/schemas/TextParts" },
                  "abstract": { "$ref": "#/components/schemas/TextParts" },
                  "authors": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "description": "Places of the authors that the search names, from 0." }
                }
              }
            }
          },
          "Notice": {
            "type": "object",
            "required": ["kind", "message"],
            "properties": { "kind": { "enum": ["clamped", "reinterpreted", "relaxed", "corrected", "hurried"] }, "message": { "type": "string" } }
          },
          "NearSearch": {
            "type": "object",
            "required": ["kind", "query", "total", "_links"],
            "properties": {
              "kind": { "enum": ["withoutFacet", "withoutLink", "withoutFilters", "withoutPart", "onlyPart", "otherSpelling"] },
              "query": { "type": "string" },
              "total": { "type": "integer", "minimum": 1 },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "Value": {
            "type": "object",
            "required": ["value", "label", "count", "_links"],
            "properties": {
              "value": { "type": "string", "description": "As parameters take it." },
              "label": { "type": "string", "description": "For people." },
              "count": { "type": "integer", "minimum": 0, "description": "Papers, exact." },
              "selected": { "type": "boolean" },
              "excluded": { "type": "boolean" },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "Facet": {
            "type": "object",
            "required": ["field", "distinct", "values"],
            "properties": {
              "field": { "enum": ["venue", "year", "author", "topic", "type", "has"] },
              "distinct": { "type": "integer", "minimum": 0, "description": "Values there are, shown or not." },
              "values": { "type": "array", "items": { "$ref": "#/components/schemas/Value" } },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "SearchResult": {
            "type": "object",
            "required": ["query", "total", "results", "notices", "waysOut", "facets", "_links"],
            "properties": {
              "query": { "type": "string" },
              "total": { "type": "integer", "minimum": 0, "description": "Results over all pages, exact." },
              "results": { "type": "array", "items": { "$ref": "#/components/schemas/Hit" } },
              "notices": { "type": "array", "items": { "$ref": "#/components/schemas/Notice" } },
              "perhapsMeant": { "$ref": "#/components/schemas/NearSearch" },
              "waysOut": { "type": "array", "items": { "$ref": "#/components/schemas/NearSearch" }, "description": "Searches nearby that find something, where this one finds nothing." },
              "facets": { "type": "array", "items": { "$ref": "#/components/schemas/Facet" } },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "ValueList": {
            "type": "object",
            "required": ["field", "total", "values", "notices", "_links"],
            "properties": {
              "field": { "enum": ["venue", "year", "author", "topic"] },
              "total": { "type": "integer", "minimum": 0, "description": "Values over all pages, exact." },
              "values": { "type": "array", "items": { "$ref": "#/components/schemas/Value" } },
              "notices": { "type": "array", "items": { "$ref": "#/components/schemas/Notice" } },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "Author": {
            "type": "object",
            "required": ["id", "name", "count", "curated", "spellings", "links", "coAuthors", "_links"],
            "properties": {
              "id": { "type": "string" },
              "name": { "type": "string" },
              "count": { "type": "integer", "minimum": 0, "description": "Papers." },
              "curated": { "type": "boolean", "description": "Whether the site's owner vouches for it; otherwise it may be several people of one name." },
              "orcid": { "type": "string" },
              "spellings": { "type": "array", "items": { "type": "string" } },
              "links": { "type": "array", "items": { "$ref": "#/components/schemas/Address" } },
              "coAuthors": { "type": "array", "items": { "$ref": "#/components/schemas/Value" }, "description": "Those with the most papers in common." },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "Venue": {
            "type": "object",
            "required": ["key", "shortName", "longName", "kind", "aliases", "_links"],
            "properties": {
              "key": { "type": "string" },
              "shortName": { "type": "string" },
              "longName": { "type": "string" },
              "kind": { "enum": ["other", "conference", "workshop", "journal", "series", "repository"] },
              "issn": { "type": "string" },
              "url": { "type": "string" },
              "aliases": { "type": "array", "items": { "type": "string" } },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "Suggestions": {
            "type": "object",
            "required": ["completions", "_links"],
            "properties": {
              "completions": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["text", "kind", "target", "detail", "_links"],
                  "properties": {
                    "text": { "type": "string" },
                    "kind": { "enum": ["topic", "venue", "author", "paper"] },
                    "target": { "type": "string", "description": "Slug, key or id." },
                    "detail": { "type": "string" },
                    "_links": { "$ref": "#/components/schemas/Links" }
                  }
                }
              },
              "_links": { "$ref": "#/components/schemas/Links" }
            }
          },
          "Problem": {
            "type": "object",
            "description": "Why there is no other answer (RFC 9457).",
            "required": ["type", "title", "status", "detail"],
            "properties": {
              "type": { "type": "string", "format": "uri" },
              "title": { "type": "string" },
              "status": { "type": "integer", "minimum": 400, "maximum": 599 },
              "detail": { "type": "string", "description": "What happened and what to do." }
            }
          }
        }
        """;
}
