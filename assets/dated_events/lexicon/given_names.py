"""Given names that tell which of "he" and "she" stands for somebody: common ones of many countries.

Not here: names that both have, and those that are mostly of places.
"""

from assets.dated_events.lexicon import words

OF_WOMEN = words(
    """
    Abigail Ada Adriana Agnes Aicha Aisha Alejandra Alexandra Alice Alicia Alison Alma Amalia Amanda Amelia Amina Amira
    Amy Ana Anastasia Angela Angelica Anita Anja Ann Anna Annabel Anne Annette Annika Antonia Ariana Astrid Audrey
    Aurelia Ayesha Barbara Beatrice Beatriz Belinda Bella Bernadette Beth Bianca Birgit Birgitta Brenda Bridget Camilla
    Camille Carina Carla Carly Carmen Carol Caroline Catherine Cecilia Celia Chantal Chiara Christina Christine Claire
    Clara Clarissa Claudia Colette Constance Cristina Daniela Danielle Daphne Deborah Delia Denise Diana Diane Dina
    Dolores Dora Doreen Doris Dorothy Ebba Edith Eileen Elaine Eleanor Elena Eleni Elif Elin Elisa Elisabeth Eliza
    Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Esther Eva Eve Evelyn Fatima Fatma Felicity Fiona Frances
    Francesca Freya Frida Gabriela Gabriella Gail Gemma Geraldine Gertrude Gina Giulia Gloria Grace Greta Gudrun Gwen
    Hanna Hannah Harriet Heather Hedda Heidi Helen Helena Helene Helga Henrietta Hilary Hilda Ida Ilona Ilse Imelda
    Ines Inga Ingeborg Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Jacqueline Jana Jane Janet Janice Jasmine
    Jeanette Jennifer Jenny Jessica Jill Joan Joanna Joanne Johanna Josephine Joyce Judith Julia Juliana Julie Juliet
    Justine Kaja Karen Karin Karina Karla Karolina Katarina Kate Katharina Katherine Kathleen Kathryn Katja Kirsten
    Klara Kristin Kristina Kristine Lara Laura Layla Lea Leila Lena Leonora Leticia Lidia Lilian Liliana Lina Linda
    Linnea Lisa Liv Livia Lorena Louisa Louise Lucia Luciana Lucy Ludmila Luisa Lydia Lynn Madeleine Magdalena Maja
    Maren Margaret Margarita Marge Margit Margot Maria Mariam Mariana Marianne Marie Marlene Marta Martha Martina Mary
    Mathilde Matilda Maud Maureen Maya Melanie Melissa Mercedes Meryem Mia Michelle Mildred Milena Miranda Miriam Mirja
    Molly Monica Monika Monique Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicole Nina Noemi Nora Olga Olivia
    Pamela Patricia Paula Paulina Pauline Penelope Petra Phyllis Pia Priya Rachel Ragnhild Rania Rebecca Regina Renata
    Rhoda Rita Roberta Rosa Rosalind Rosemary Roxana Ruth Sabina Sabine Sabrina Sally Samantha Sandra Sara Sarah Sheila
    Shirley Sigrid Silvia Siri Siv Sofia Solveig Sonia Sonja Sophia Sophie Stella Stephanie Susan Susanna Susanne
    Svetlana Sylvia Tamara Tanja Tanya Tatiana Teresa Theresa Therese Thora Tina Tove Trudy Ulrika Ursula Valentina
    Valeria Valerie Vanessa Vera Veronica Vesna Viktoria Viola Violeta Vivian Wanda Wendy Wilhelmina Winifred Xenia
    Yasmin Ylva Yolanda Yvette Yvonne Zainab Zara Zoe Zofia
    """
)
OF_MEN = words(
    """
    Aaron Abdul Abdullah Abel Abraham Adam Adnan Adrian Ahmad Ahmed Aidan Alan Albert Alberto Aldo Alejandro Aleksandar
    Aleksander Alexander Alexandre Alexei Alfonso Alfred Ali Allan Alvaro Amadou Amir Anatoly Anders Andre Andreas
    Andrei Andrew Andrzej Angelo Anthony Anton Antonio Antony Arjun Arne Arnold Arthur Arturo Augusto Axel Aziz Bashir
    Ben Benedict Benjamin Bernard Bernardo Bernd Bernhard Bilal Bill Bjorn Bob Bogdan Boris Brandon Brendan Brian Bruce
    Bruno Carl Carlos Cedric Cesar Charles Christian Christopher Claudio Claus Clive Colin Conrad Craig Cyril Daniel
    Danilo Darren Dave David Dean Denis Dennis Derek Diego Dieter Dimitri Dirk Dmitry Dominic Donald Douglas Duncan
    Eamon Edgar Edmund Edoardo Eduardo Edward Edwin Einar Eliot Emanuel Emeka Emil Emilio Emmanuel Enrico Enrique Eric
    Erik Ernest Ernesto Ernst Esteban Eugene Evan Ezra Fabio Farid Felipe Felix Ferdinand Fernando Filip Francesco
    Francisco Frank Franz Fred Frederick Fredrik Friedrich Fritz Gabriel Gareth Gary Gavin Geoffrey Georg George Gerald
    Gerard Gerhard Giacomo Gilbert Giorgio Giovanni Giuseppe Goran Graham Gregor Gregory Guido Guillermo Gunnar Gustav
    Haakon Hakan Halvard Hamid Hamza Hans Harald Harold Harry Hassan Hector Heinrich Helmut Hendrik Henri Henrik Henry
    Herbert Herman Hiroshi Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim Idris Igor Imran Isaac Ismail Ivan Ivar
    Jack Jacob Jacques Jaime Jakob Jakub James Janos Jared Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jesper Jim Jiri
    Joachim Joao Joe Joel Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jorge Jose Josef Joseph Joshua
    Juan Julian Julio Jurgen Justin Kamal Karim Karl Kasper Keith Ken Kenji Kenneth Kevin Khalid Klaus Knut Konrad
    Konstantin Kristian Kurt Kwame Lars Laszlo Laurent Lawrence Leif Leo Leon Leonard Leonardo Liam Lorenzo Louis Luca
    Lucas Lucien Ludwig Luigi Luis Lukas Luke Magnus Mahmoud Malcolm Manuel Marc Marcel Marcin Marco Marcos Marcus
    Marek Mario Marius Mark Markus Martin Marvin Massimo Mateo Mateusz Mats Matteo Matthew Matthias Maurice Max Maxim
    Maximilian Mehmet Michael Michal Michel Miguel Mihai Mikael Mike Mikhail Milos Miroslav Mohamed Mohammad Mohammed
    Moses Muhammad Murat Mustafa Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas Niels Nikola Nikolai Nikolas Nils
    Noah Norbert Norman Olaf Olav Oleg Oliver Olivier Omar Oscar Oskar Osman Otto Pablo Paolo Pascal Patrick Paul Paulo
    Pavel Pawel Pedro Percy Peter Petr Philip Philippe Phillip Pierre Pieter Pietro Piotr Rafael Rahul Rainer Ralf
    Ralph Ramon Rashid Raul Ray Raymond Reginald Reinhard Ricardo Riccardo Richard Robert Roberto Rodrigo Roger Roland
    Rolf Ronald Ross Roy Rudolf Rune Rupert Russell Ryan Salim Salvatore Samir Samuel Scott Sean Sebastian Serge Sergei
    Sergio Seth Simon Stefan Stefano Stein Stephan Stephen Steve Steven Stuart Sven Tadeusz Tariq Ted Terence Terry
    Theo Theodor Theodore Thomas Thorsten Timothy Tobias Todd Tom Tomas Tomasz Tommy Tony Tore Toshio Travis Trevor
    Ulrich Umar Vaclav Valentin Vasily Victor Viktor Vincent Vincenzo Vittorio Vladimir Walter Warren Wayne Werner
    Wilhelm William Wolfgang Xavier Yannick Yuri Yusuf Yves Zoltan
    """
)
